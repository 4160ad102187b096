package compile

import (
	"fmt"
	"os"
	"testing"
)

func TestZZDis(t *testing.T) {
	f := os.Getenv("DIS")
	if f == "" {
		t.Skip()
	}
	src, _ := os.ReadFile(f)
	c, err := compileText(t, string(src), f, Options{Globals: true})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println(Disassemble(c))
}
