// The pack subcommand, and the assets packed into a released program, which then needs neither Node.js nor Go.
package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"os"
)

var packCommand = &command{
	name:    "pack",
	args:    "FILE",
	summary: "write the runtime and the scripts into one file, for a release",
}

func init() { packCommand.run = runPack }

func runPack(args []string) int {
	flags := packCommand.flags(`Builds the runtime and the scripts and writes them to FILE. "make release" puts build/release.gob into the program.`)
	if status, done := packCommand.parse(flags, args); done {
		return status
	}
	if flags.NArg() != 1 {
		return packCommand.misuse("name the file to write")
	}
	src, err := findSources(".")
	if err != nil {
		return packCommand.fail(err)
	}
	assets, err := src.Assets()
	if err != nil {
		return packCommand.fail(err)
	}
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(assets); err != nil {
		return packCommand.fail(err)
	}
	if err := os.WriteFile(flags.Arg(0), b.Bytes(), 0o644); err != nil {
		return packCommand.fail(err)
	}
	fmt.Printf("%s: %d files, %.1f MB\n", flags.Arg(0), len(assets.Files), float64(b.Len())/1e6)
	return 0
}

// unpack reads what the pack subcommand wrote.
func unpack(data []byte) (a Assets, err error) {
	if err = gob.NewDecoder(bytes.NewReader(data)).Decode(&a); err != nil {
		err = fmt.Errorf("this program was packed wrongly: %w", err)
	}
	return a, err
}
