package syntax
import ("testing";"os";"path/filepath";"fmt")
func TestQ(t *testing.T){ fs,_:=filepath.Glob("/tmp/o/f?.py"); fs=append(fs,"/tmp/o/aa.py"); for _,f:=range fs { b,_:=os.ReadFile(f); _,err:=Parse(b,f,ModeExec|Strict); fmt.Println("---",filepath.Base(f)); if err!=nil { fmt.Print(err.(*Error).Traceback()) } } }
