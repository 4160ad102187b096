module github.com/aioplay/aioplay

go 1.26
