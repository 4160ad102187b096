// Notes to HTML: the dialect's own rules, and the mistakes that an author is told about.
package note

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const front = "---\ntitle: T\ndescription: D.\n---\n"

func parse(t *testing.T, body string) *Note {
	t.Helper()
	n, err := Parse("zh/02-event-loop.md", []byte(front+body))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func render(t *testing.T, body string) string {
	t.Helper()
	out, err := parse(t, body).HTML()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestChineseMarkdown(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"bold ends in full stop", "**强调。**后面", "<p><strong>强调。</strong>后面</p>\n"},
		{"bold starts with quote", "他说**“好”**然后", "<p>他说<strong>“好”</strong>然后</p>\n"},
		{"bold in brackets", "前（**中**）后", "<p>前（<strong>中</strong>）后</p>\n"},
		{"bold around code", "前**`await`**后", "<p>前<strong><code>await</code></strong>后</p>\n"},
		{"bold ends in bracket", "**任务（task）**是", "<p><strong>任务（task）</strong>是</p>\n"},
		{"two bolds", "**一**、**二**。", "<p><strong>一</strong>、<strong>二</strong>。</p>\n"},
		{"italic", "这是*重点。*对", "<p>这是<em>重点。</em>对</p>\n"},
		{"lone asterisks stay", "三 * 四 * 五", "<p>三 * 四 * 五</p>\n"},
		{"English is as before", "a**b.**c and **d.** e", "<p>a**b.**c and <strong>d.</strong> e</p>\n"},
		{"quotes", `It's "so" -- and << so >>...`, "<p>It’s “so” -- and &lt;&lt; so &gt;&gt;…</p>\n"},
		{"code keeps its quotes", "`\"a\" 'b'`", "<p><code>&quot;a&quot; 'b'</code></p>\n"},
		{"break between wide", "第一行\n第二行", "<p>第一行第二行</p>\n"},
		{"break after full stop", "第一行。\n第二行", "<p>第一行。第二行</p>\n"},
		{"break before bold", "第一行\n**第二**行", "<p>第一行<strong>第二</strong>行</p>\n"},
		{"break after bold", "**第一**\n第二行", "<p><strong>第一</strong>第二行</p>\n"},
		{"break beside Latin stays", "第一 task\n第二", "<p>第一 task\n第二</p>\n"},
		{"break beside code stays", "第一\n`task`\n第二", "<p>第一\n<code>task</code>\n第二</p>\n"},
	} {
		if got := render(t, c.in); got != c.want {
			t.Errorf("%s: %s", c.name, cmp.Diff(c.want, got))
		}
	}
}

func TestHeadings(t *testing.T) {
	n := parse(t, "## 事件循环\n\n## 事件循环\n\n### It doesn't\n\n### The life of `await sleep(1)`\n\n## “就绪”队列、计时器堆\n\n## !\n\n#### deep\n")
	var got []string
	for _, h := range n.Headings {
		got = append(got, h.ID)
	}
	want := []string{"事件循环", "事件循环-2", "it-doesnt", "the-life-of-await-sleep-1", "就绪-队列-计时器堆", "section"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	other, err := Parse("en/02-event-loop.md", []byte(front+"## One\n\n## Two\n\n### Three\n\n### More\n\n## Four\n\n## Five\n"))
	if err != nil {
		t.Fatal(err)
	}
	if !PairHeadings(n, other) {
		t.Fatal("headings should pair")
	}
	out, _ := other.HTML()
	if !strings.Contains(string(out), `<h2 id="two"><span id="事件循环-2"></span>Two</h2>`) {
		t.Errorf("no twin in %s", out)
	}
	if short := parse(t, "## One\n"); PairHeadings(short, other) {
		t.Error("different tables paired")
	}
}

func TestExample(t *testing.T) {
	body := "Text.\n\n```python run id=turn speed=0.5 seed=7 strict edit=no expect=ValueError\nprint(\"<&>\")\n```\n\n```output\n<&>\n```\n\n```python run\npass\n```\n"
	n := parse(t, body)
	if len(n.Examples) != 2 {
		t.Fatalf("%d examples", len(n.Examples))
	}
	ex := n.Examples[0]
	if ex.Code != "print(\"<&>\")\n" || ex.Output != "<&>\n" || !ex.Recorded || ex.Line != 8 || ex.Seed != 7 || ex.Expect != "ValueError" {
		t.Errorf("%+v", ex)
	}
	if n.Examples[1].ID != "event-loop-2" || n.Examples[1].Recorded {
		t.Errorf("%+v", n.Examples[1])
	}
	want := `<p>Text.</p>
<aio-play id="turn" clock="virtual" speed="0.5" seed="7" strict readonly><pre class="chroma"><code class="language-python"><span class="nb">print</span>(<span class="s2">&#34;&lt;&amp;&gt;&#34;</span>)
</code></pre><pre class="aio-output"><code>&lt;&amp;&gt;
</code></pre></aio-play>
<aio-play id="event-loop-2" clock="virtual"><pre class="chroma"><code class="language-python"><span class="k">pass</span>
</code></pre></aio-play>
`
	got, _ := n.HTML()
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestRecord(t *testing.T) {
	body := "A\n\n```python run\n1\n```\n\n```output\nold\n```\n\nB\n\n```python run\n2\n```\n\nC\n"
	n := parse(t, body)
	got := n.Record([]byte(front+body), map[*Example]string{n.Examples[0]: "new\n", n.Examples[1]: "``` ticks\n"})
	want := front + "A\n\n```python run\n1\n```\n\n```output\nnew\n```\n\nB\n\n```python run\n2\n```\n````output\n``` ticks\n````\n\nC\n"
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
	if same := n.Record([]byte(front+body), nil); string(same) != front+body {
		t.Error("a note without new outputs changed")
	}
}

func TestTry(t *testing.T) {
	got := render(t, "> **试一试。** 改成 2。\n")
	if !strings.HasPrefix(got, `<blockquote class="try">`) {
		t.Error(got)
	}
	if got := render(t, "> **Note.** x\n"); !strings.HasPrefix(got, `<blockquote>`) {
		t.Error(got)
	}
}

func TestMistakes(t *testing.T) {
	for _, c := range []struct{ name, file, src, want string }{
		{"file name", "en/loop.md", front, "en/loop.md:1: a note is called LANG/NN-slug.md"},
		{"no front matter", "en/01-a.md", "Hello\n", "en/01-a.md:1: a note opens with front matter"},
		{"open front matter", "en/01-a.md", "---\ntitle: x\n", "en/01-a.md:1: the front matter has no closing"},
		{"unknown key", "en/01-a.md", "---\ntitle: x\ndescription: y\ncolour: red\n---\n", "en/01-a.md:2: front matter: "},
		{"bad hosts", "en/01-a.md", "---\ntitle: x\ndescription: y\nhosts: nowhere\n---\n", "en/01-a.md:2: front matter: hosts: line 1: an answer begins with"},
		{"no title", "en/01-a.md", "---\ndescription: y\n---\n", "en/01-a.md:1: the front matter needs a title"},
		{"unknown option", "en/01-a.md", front + "\n```python run colour=red\n```\n", `en/01-a.md:6: unknown option "colour"`},
		{"bad value", "en/01-a.md", front + "```python run clock=sun\n```\n", `en/01-a.md:5: option clock doesn't take the value "sun"`},
		{"same id", "en/01-a.md", front + "```python run id=a\n```\n\n```python run id=a\n```\n", `en/01-a.md:8: two examples are called "a"`},
		{"orphan output", "en/01-a.md", front + "```output\n```\n", "en/01-a.md:5: an output fence follows a live example"},
		{"in a list", "en/01-a.md", front + "- x\n\n  ```python run\n  1\n  ```\n", "en/01-a.md:7: a live example stands by itself"},
		{"open fence", "en/01-a.md", front + "```python run\n1\n", "en/01-a.md:5: the fence is never closed"},
		{"open output", "en/01-a.md", front + "```python run\n1\n```\n\n```output\n1\n", "en/01-a.md:9: the fence is never closed"},
		{"level 1", "en/01-a.md", front + "# T\n", "en/01-a.md:5: the note's title stands in the front matter"},
	} {
		_, err := Parse(c.file, []byte(c.src))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}

// FuzzParse wants no panic from any text, and a file that Record leaves alone when there is nothing to record.
func FuzzParse(f *testing.F) {
	f.Add(front + "## 标题\n\n**强调。**后面\n\n```python run id=a\nprint(1)\n```\n\n```output\n1\n```\n")
	f.Add(front + "> **Try this.** x\n\n![a](b.svg) [c](d.md#e)\n\n| a |\n|---|\n| b |\n")
	f.Add(front + "- x\n\n  ```mermaid\n  a\n  ```\n\n*a**b***c\n")
	f.Fuzz(func(t *testing.T, src string) {
		n, err := Parse("en/01-a.md", []byte(src))
		if err != nil {
			return
		}
		if _, err := n.HTML(); err != nil {
			t.Fatal(err)
		}
		if got := string(n.Record([]byte(src), nil)); got != strings.ReplaceAll(src, "\r\n", "\n") {
			t.Errorf("recording nothing changed the file:\n%s", cmp.Diff(src, got))
		}
		outputs := map[*Example]string{}
		for _, ex := range n.Examples {
			outputs[ex] = "recorded\n"
		}
		again, err := Parse("en/01-a.md", n.Record([]byte(src), outputs))
		if err != nil {
			t.Fatalf("after recording: %v", err)
		}
		if len(again.Examples) != len(n.Examples) {
			t.Fatalf("%d examples became %d", len(n.Examples), len(again.Examples))
		}
		for _, ex := range again.Examples {
			if ex.Output != "recorded\n" {
				t.Errorf("%s has the output %q", ex.ID, ex.Output)
			}
		}
	})
}

func TestHosts(t *testing.T) {
	n, err := Parse("en/14-streams.md", []byte("---\ntitle: T\ndescription: D.\nhosts: |\n  ### http://api.test/\n  \"hello\"\n---\n```python run\n1\n```\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := n.Examples[0].Hosts, "### http://api.test/\n\"hello\""; got != want {
		t.Errorf("the example's hosts are %q", got)
	}
	html, err := n.HTML()
	if err != nil || !strings.Contains(string(html), " hosts=\"### http://api.test/\n&#34;hello&#34;\"") {
		t.Errorf("the element: %s, %v", html, err)
	}
}
