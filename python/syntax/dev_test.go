package syntax
import ("testing";"os";"strings")
func TestDev(t *testing.T) {
	b, _ := os.ReadFile(os.Getenv("DEV"))
	n, bad := 0, 0
	for _, c := range strings.Split(string(b), "\n#-8<-#\n") {
		src, want, ok := strings.Cut(c, "#->8-#\n")
		if !ok { continue }
		n++
		_, err := ParseText(src, "x.py", ModeExec|Strict)
		if got := summary(err); got != want {
			bad++
			t.Errorf("%q\n got %s\nwant %s", src, got, want)
		}
	}
	t.Logf("%d of %d", n-bad, n)
}
func TestAgree(t *testing.T) {
	for _, n := range []string{"1","2","3","4","5"} {
		b,_ := os.ReadFile("/tmp/o/m"+n+".txt")
		for _, s := range strings.Split(string(b), "#-8<-#\n") { func(){ defer func(){ if r:=recover(); r!=nil { t.Fatalf("%v %q",r,s)} }(); checkAgreement(t,s)}() }
	}
}
