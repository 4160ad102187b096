// Native.go names what is written in C in CPython, where it has no frames.

package pure

import (
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// native are such functions and classes by module, and helpers of functions that are one function there; "*" stands for all.
var native = map[string]string{
	"_codecs":          "*",
	"_decimal_context": "*",
	"_decimal_format":  "*",
	"_multibytecodec":  "*",
	"_io_more":         "BufferedRWPair IncrementalNewlineDecoder",
	"_string":          "*",
	"array":            "*",
	"ast":              "AST",
	"atexit":           "*",
	"binascii":         "*",
	"abc":              "get_cache_token",
	"bisect":           "*",
	"cmath":            "*",
	"codecs":           "decode encode lookup lookup_error register register_error unregister strict_errors ignore_errors replace_errors xmlcharrefreplace_errors backslashreplace_errors namereplace_errors ascii_decode ascii_encode charmap_build charmap_decode charmap_encode readbuffer_encode utf_16_ex_decode utf_32_ex_decode _text_of _bytes_of _errors_of _asked escape_decode escape_encode latin_1_decode latin_1_encode raw_unicode_escape_decode raw_unicode_escape_encode unicode_escape_decode unicode_escape_encode utf_16_be_decode utf_16_be_encode utf_16_decode utf_16_encode utf_16_le_decode utf_16_le_encode utf_32_be_decode utf_32_be_encode utf_32_decode utf_32_encode utf_32_le_decode utf_32_le_encode utf_7_decode utf_7_encode utf_8_decode utf_8_encode",
	"collections":      "OrderedDict defaultdict _count_elements _once",
	"csv":              "Error reader writer _Form _Reader _Writer field_size_limit get_dialect list_dialects register_dialect unregister_dialect",
	"decimal":          "*",
	"gc":               "* set_threshold",
	"hashlib":          "HASH md5 sha1 sha224 sha256 sha384 sha512",
	"_hashes":          "* blake2b blake2s",
	"json":             "_encoder",
	"json.decoder":     "scanstring _hex4 _no_controls",
	"json.encoder":     "encode_basestring encode_basestring_ascii JSONEncoder._writer",
	"json.scanner":     "*",
	"pickle":           "*",
	"queue":            "SimpleQueue",
	"re":               "Match Pattern",
	"statistics":       "_normal_dist_inv_cdf",
	"struct":           "*",
	"tracemalloc":      "clear_traces get_traceback_limit get_traced_memory get_tracemalloc_memory is_tracing reset_peak start stop",
	"typing":           "Generic",
	"warnings":         "warn warn_explicit _from_vm",
}

// modules are C's modules whose names aren't those of ours with an underscore.
var modules = map[string]string{
	"_codecs":          "_codecs",
	"_decimal_context": "_decimal",
	"_decimal_format":  "_decimal",
	"_io_more":         "_io",
	"_multibytecodec":  "_multibytecodec",
	"_hashes":          "_sha3",
	"_string":          "_string",
	"array":            "array",
	"atexit":           "atexit",
	"binascii":         "binascii",
	"cmath":            "cmath",
	"gc":               "gc",
	"json.decoder":     "_json",
	"json.encoder":     "_json",
	"json.scanner":     "_json",
	"re":               "_sre",
}

// classes are the modules that the names of their classes show, where those aren't ours.
var classes = map[string]string{
	"_decimal_context": "decimal",
	"_decimal_format":  "decimal",
	"_io_more":         "_io",
	"_hashes":          "_sha3",
	"csv":              "_csv",
	"hashlib":          "_hashlib",
	"queue":            "_queue",
	"struct":           "_struct",
}

// conventions are how C takes the arguments of a module's functions, where that isn't Argument Clinic's way.
var conventions = map[string]vm.Convention{
	"_decimal_context": vm.Nameless,
	"_decimal_format":  vm.Nameless,
	"decimal":          vm.Nameless,

	"csv": vm.Unpacked,

	"_io_more.BufferedRWPair": vm.Unpacked,
	"collections.OrderedDict": vm.Unpacked,
	"gc.set_threshold":        vm.Unpacked,
}

// counted are methods that C tells the class that defines them, which shows.
var counted = map[string]string{
	"array": " extend fromfile tofile ",
	"queue": " get_nowait ",
}

// made are classes whose objects only their module makes.
var made = map[string]string{
	"array":  " arrayiterator ",
	"csv":    " reader writer ",
	"struct": " unpack_iterator ",
}

// hide takes the frames of a module's native code out of what programs see.
func hide(th *vm.Thread, name string, code *vm.Code, m *vm.Module) {
	as := &vm.Native{Module: modules[name], Classes: classes[name], Counted: counted[name], Made: made[name], Convention: conventions[name]}
	if as.Module == "" {
		as.Module = "_" + name
	}
	if as.Classes == "" {
		as.Classes = name
	}
	switch names := native[name]; names {
	case "":
	default:
		for n := range strings.FieldsSeq(names) {
			if n == "*" {
				th.Hide(vm.Obj(&code.Header), as)
				th.Hide(m.Value(), as)
				continue
			}
			n, method, _ := strings.Cut(n, ".")
			v := m.Namespace().GetStr(vm.Intern(n))
			as := as
			if c, ok := conventions[name+"."+n]; ok {
				as = &vm.Native{Module: as.Module, Classes: as.Classes, Convention: c}
			} else if strings.HasSuffix(n, "_errors") {
				as = &vm.Native{Module: vm.NoModule}
			}
			if method != "" {
				v = vm.As[vm.Type](v).Lookup(vm.Intern(method))
			}
			th.Hide(v, as)
		}
	}
	vm.HideFunctions(m)
}
