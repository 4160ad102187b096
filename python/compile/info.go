// Info: what the disassembler, the verifier and docs/bytecode.md know of each instruction.

package compile

// A Kind says what an operand field holds.
type Kind uint8

const (
	KindNone   Kind = iota // unused: zero
	KindDst                // register, written
	KindReg                // register, read
	KindRegOpt             // register, read, or NoReg
	KindMod                // register, read and written
	KindDst2               // register and the next one, written
	KindReg2               // register and the next one, read
	KindReg3               // register and the next two, read
	KindRun                // first of C registers, read
	KindRun2               // first of 2·C registers, read
	KindRunD               // first of 1+D registers, read
	KindRunD2              // first of 2+D registers, read
	KindRunF               // first of as many registers as D has bits, read
	KindOut                // first of C registers, written
	KindOutEx              // first of C&0xFF + 1 + C>>8 registers, written
	KindConst              // constant
	KindConst2             // constant, its index in B and C
	KindName               // constant of type Name
	KindNames              // constant Tuple of Name
	KindCode               // constant *Code
	KindCell               // register of a cell
	KindFree               // closure cell
	KindCount              // a number
	KindImm                // signed 16-bit immediate
	KindImm2               // signed 32-bit immediate in B and C
	KindJump               // signed 16-bit distance
	KindJump2              // signed 32-bit distance in B and C
)

// OpInfo describes an instruction.
type OpInfo struct {
	Name    string
	A, B, C Kind
	D       string // what D says: "" when it must be 0
	Words   int    // 1, or 2 with a hint word
	Doc     string // one line: the effect, in terms of A, B, C, D
}

// Info describes every instruction, by its Op.
var Info = [OpMax]OpInfo{
	OpInvalid:   {Name: "Invalid", Doc: "an erased word or the spare word at a code's end; never executed"},
	OpMove:      {Name: "Move", A: KindDst, B: KindReg, Doc: "A ← B"},
	OpLoadConst: {Name: "LoadConst", A: KindDst, B: KindConst2, Doc: "A ← constant"},
	OpLoadInt:   {Name: "LoadInt", A: KindDst, B: KindImm2, Doc: "A ← a small integer"},
	OpCheck:     {Name: "Check", A: KindReg, B: KindName, Doc: "UnboundLocalError naming B if A is unbound"},

	OpAdd:      binInfo("Add", "+"),
	OpSub:      binInfo("Sub", "-"),
	OpMul:      binInfo("Mul", "*"),
	OpMatMul:   binInfo("MatMul", "@"),
	OpDiv:      binInfo("Div", "/"),
	OpMod:      binInfo("Mod", "%"),
	OpPow:      binInfo("Pow", "**"),
	OpLShift:   binInfo("LShift", "<<"),
	OpRShift:   binInfo("RShift", ">>"),
	OpOr:       binInfo("Or", "|"),
	OpXor:      binInfo("Xor", "^"),
	OpAnd:      binInfo("And", "&"),
	OpFloorDiv: binInfo("FloorDiv", "//"),

	OpAddI:      binImmInfo("AddI", "+"),
	OpSubI:      binImmInfo("SubI", "-"),
	OpMulI:      binImmInfo("MulI", "*"),
	OpModI:      binImmInfo("ModI", "%"),
	OpFloorDivI: binImmInfo("FloorDivI", "//"),

	OpLt: cmpInfo("Lt", "<"),
	OpLe: cmpInfo("Le", "<="),
	OpEq: cmpInfo("Eq", "=="),
	OpNe: cmpInfo("Ne", "!="),
	OpGt: cmpInfo("Gt", ">"),
	OpGe: cmpInfo("Ge", ">="),

	OpJumpLt: jumpInfo("JumpLt", "<"),
	OpJumpLe: jumpInfo("JumpLe", "<="),
	OpJumpEq: jumpInfo("JumpEq", "=="),
	OpJumpNe: jumpInfo("JumpNe", "!="),
	OpJumpGt: jumpInfo("JumpGt", ">"),
	OpJumpGe: jumpInfo("JumpGe", ">="),

	OpJumpLtI: jumpImmInfo("JumpLtI", "<"),
	OpJumpLeI: jumpImmInfo("JumpLeI", "<="),
	OpJumpEqI: jumpImmInfo("JumpEqI", "=="),
	OpJumpNeI: jumpImmInfo("JumpNeI", "!="),
	OpJumpGtI: jumpImmInfo("JumpGtI", ">"),
	OpJumpGeI: jumpImmInfo("JumpGeI", ">="),

	OpJump:     {Name: "Jump", B: KindJump2, D: "1 on a loop's back-edge", Doc: "jump"},
	OpJumpIf:   {Name: "JumpIf", A: KindReg, B: KindJump2, D: "sense", Doc: "jump if the truth of A is D"},
	OpJumpNone: {Name: "JumpNone", A: KindReg, B: KindJump2, D: "sense", Doc: "jump if (A is None) is D"},
	OpJumpIs:   {Name: "JumpIs", A: KindReg, B: KindReg, C: KindJump, D: "sense", Doc: "jump if (A is B) is D"},

	OpLoadGlobal:  {Name: "LoadGlobal", A: KindDst, B: KindName, Words: 2, Doc: "A ← global or built-in B"},
	OpStoreGlobal: {Name: "StoreGlobal", A: KindReg, B: KindName, Words: 2, Doc: "global B ← A"},

	OpLoadCell:  {Name: "LoadCell", A: KindDst, B: KindCell, C: KindName, Doc: "A ← contents of the cell in B; NameError naming C if empty"},
	OpStoreCell: {Name: "StoreCell", A: KindCell, B: KindReg, Doc: "contents of the cell in A ← B"},
	OpLoadFree:  {Name: "LoadFree", A: KindDst, B: KindFree, C: KindName, Doc: "A ← contents of closure cell B; NameError naming C if empty"},
	OpStoreFree: {Name: "StoreFree", A: KindReg, B: KindFree, Doc: "contents of closure cell B ← A"},

	OpLoadAttr:   {Name: "LoadAttr", A: KindDst, B: KindReg, C: KindName, Words: 2, Doc: "A ← B.C"},
	OpStoreAttr:  {Name: "StoreAttr", A: KindReg, B: KindReg, C: KindName, Words: 2, Doc: "A.C ← B"},
	OpLoadMethod: {Name: "LoadMethod", A: KindDst2, B: KindReg, C: KindName, Words: 2, Doc: "A, A+1 ← function and self for a call of B.C; A+1 is unbound where A holds a plain value"},
	OpGetItem:    {Name: "GetItem", A: KindDst, B: KindReg, C: KindReg, Doc: "A ← B[C]"},
	OpSetItem:    {Name: "SetItem", A: KindReg, B: KindReg, C: KindReg, Doc: "A[B] ← C"},

	OpCall:       {Name: "Call", A: KindDst, B: KindRunD, D: "arguments", Doc: "A ← B(B+1 … B+D)"},
	OpCallMethod: {Name: "CallMethod", A: KindDst, B: KindRunD2, D: "arguments without self", Doc: "A ← B(B+1, B+2 … B+1+D); without the first if B+1 is unbound"},
	OpReturn:     {Name: "Return", A: KindReg, Doc: "return A"},

	OpGetIter:   {Name: "GetIter", A: KindDst, B: KindReg, Doc: "A ← iter(B)"},
	OpForIter:   {Name: "ForIter", A: KindDst, B: KindReg, C: KindJump, Doc: "A ← next(B) and jump; falls through, A untouched, when exhausted"},
	OpYield:     {Name: "Yield", A: KindDst, B: KindReg, D: "1 in an async generator", Doc: "suspend with B; A ← what is sent"},
	OpSend:      {Name: "Send", A: KindMod, B: KindReg, Doc: "A ← result of delegating to B, sending A first; suspends as long as it yields"},
	OpAwaitable: {Name: "Awaitable", A: KindDst, B: KindReg, D: "0 await, 1 __aenter__, 2 __aexit__, 3 anext", Doc: "A ← the iterator that `await B` drives"},

	OpListAppend: {Name: "ListAppend", A: KindReg, B: KindReg, Doc: "list A appends B"},
	OpNot:        {Name: "Not", A: KindDst, B: KindReg, Doc: "A ← not B"},
	OpNeg:        {Name: "Neg", A: KindDst, B: KindReg, Doc: "A ← -B"},
	OpBuildTuple: {Name: "BuildTuple", A: KindDst, B: KindRun, C: KindCount, Doc: "A ← tuple of the C registers from B"},
	OpBuildList:  {Name: "BuildList", A: KindDst, B: KindRun, C: KindCount, Doc: "A ← list of the C registers from B"},
	OpIs:         {Name: "Is", A: KindDst, B: KindReg, C: KindReg, D: "1: is not", Doc: "A ← B is C"},
	OpUnpack:     {Name: "Unpack", A: KindOut, B: KindReg, C: KindCount, Doc: "the C registers from A ← the items of B, exactly as many; none is written unless all are there"},
	OpDiscard:    {Name: "Discard", A: KindReg, D: "1: an iterator", Doc: "A is what an expression statement drops: a coroutine that nobody awaited is reported; or the iterator of a loop that is left: its generator is closed"},

	OpLoadGlobalHit:   {Name: "LoadGlobalHit", A: KindDst, B: KindName, Words: 2, Doc: "LoadGlobal found in the globals"},
	OpLoadBuiltinHit:  {Name: "LoadBuiltinHit", A: KindDst, B: KindName, Words: 2, Doc: "LoadGlobal found in the built-ins"},
	OpLoadAttrSlot:    {Name: "LoadAttrSlot", A: KindDst, B: KindReg, C: KindName, Words: 2, Doc: "LoadAttr on an instance's own slot"},
	OpStoreAttrSlot:   {Name: "StoreAttrSlot", A: KindReg, B: KindReg, C: KindName, Words: 2, Doc: "StoreAttr to an instance's existing slot"},
	OpLoadMethodShape: {Name: "LoadMethodShape", A: KindDst2, B: KindReg, C: KindName, Words: 2, Doc: "LoadMethod on an instance whose class has the function"},
	OpLoadMethodType:  {Name: "LoadMethodType", A: KindDst2, B: KindReg, C: KindName, Words: 2, Doc: "LoadMethod on a built-in object whose type has the method"},

	OpLastHot: {Name: "LastHot", Doc: "the end of the hot switch; not an instruction"},

	OpPos:    {Name: "Pos", A: KindDst, B: KindReg, Doc: "A ← +B"},
	OpInvert: {Name: "Invert", A: KindDst, B: KindReg, Doc: "A ← ~B"},
	OpIn:     {Name: "In", A: KindDst, B: KindReg, C: KindReg, D: "1: not in", Doc: "A ← B in C"},

	OpDelLocal:        {Name: "DelLocal", A: KindMod, B: KindName, Doc: "unbind A; UnboundLocalError naming B if it was"},
	OpUnbind:          {Name: "Unbind", A: KindDst, Doc: "unbind A, whatever it holds"},
	OpDelGlobal:       {Name: "DelGlobal", B: KindName, Doc: "delete global B"},
	OpLoadName:        {Name: "LoadName", A: KindDst, B: KindName, Words: 2, Doc: "A ← name B in locals, then globals, then built-ins"},
	OpStoreName:       {Name: "StoreName", A: KindReg, B: KindName, Words: 2, Doc: "local B ← A"},
	OpDelName:         {Name: "DelName", B: KindName, Doc: "delete local B"},
	OpMakeCell:        {Name: "MakeCell", A: KindMod, Doc: "A ← a new cell that holds A"},
	OpDelCell:         {Name: "DelCell", A: KindCell, C: KindName, Doc: "empty the cell in A; NameError naming C if it was"},
	OpDelFree:         {Name: "DelFree", B: KindFree, C: KindName, Doc: "empty closure cell B; NameError naming C if it was"},
	OpFreeCell:        {Name: "FreeCell", A: KindDst, B: KindFree, Doc: "A ← closure cell B itself"},
	OpLoadClassFree:   {Name: "LoadClassFree", A: KindMod, B: KindFree, C: KindName, D: "1: the namespace is in A, not the running class body's", Doc: "A ← name C in the class's namespace, else contents of closure cell B"},
	OpLoadClassGlobal: {Name: "LoadClassGlobal", A: KindDst, B: KindReg, C: KindName, Doc: "A ← name C in the namespace B, else global or built-in"},
	OpLoadLocals:      {Name: "LoadLocals", A: KindDst, Doc: "A ← the namespace of the class body that is running"},

	OpDelAttr:    {Name: "DelAttr", A: KindReg, C: KindName, Doc: "delete A.C"},
	OpDelItem:    {Name: "DelItem", A: KindReg, B: KindReg, Doc: "delete A[B]"},
	OpBuildSlice: {Name: "BuildSlice", A: KindDst, B: KindReg3, Doc: "A ← slice(B, B+1, B+2)"},

	OpCallKw:         {Name: "CallKw", A: KindDst, B: KindRunD, C: KindNames, D: "arguments", Doc: "A ← B(…): D arguments from B+1, the last len(C) of them by the names in C"},
	OpCallMethodKw:   {Name: "CallMethodKw", A: KindDst, B: KindRunD2, C: KindNames, D: "arguments without self", Doc: "the same for a LoadMethod pair in B, B+1; arguments from B+2"},
	OpCallEx:         {Name: "CallEx", A: KindDst, B: KindReg3, Doc: "A ← B(*B+1, **B+2); B+1 a list or tuple, B+2 a dict or unbound"},
	OpMakeFunction:   {Name: "MakeFunction", A: KindDst, B: KindRunF, C: KindCode, D: "1 defaults tuple, 2 keyword defaults dict, 4 __annotate__ function, 8 closure tuple", Doc: "A ← function of code C with the parts that D names from B on, in this order"},
	OpLoadBuildClass: {Name: "LoadBuildClass", A: KindDst, Doc: "A ← __build_class__"},

	OpBuildSet:           {Name: "BuildSet", A: KindDst, B: KindRun, C: KindCount, Doc: "A ← set of the C registers from B"},
	OpBuildMap:           {Name: "BuildMap", A: KindDst, B: KindRun2, C: KindCount, Doc: "A ← dict of the C key, value pairs from B"},
	OpBuildString:        {Name: "BuildString", A: KindDst, B: KindRun, C: KindCount, Doc: "A ← the C strings and ints from B joined"},
	OpSetAdd:             {Name: "SetAdd", A: KindReg, B: KindReg, Doc: "set A adds B"},
	OpMapAdd:             {Name: "MapAdd", A: KindReg, B: KindReg, C: KindReg, Doc: "dict A[B] = C"},
	OpListExtend:         {Name: "ListExtend", A: KindReg, B: KindReg, C: KindRegOpt, D: "1: the star in a call; C is then the callee if it is the only argument, else NoReg", Doc: "list A += B"},
	OpSetUpdate:          {Name: "SetUpdate", A: KindReg, B: KindReg, Doc: "set A |= B"},
	OpDictUpdate:         {Name: "DictUpdate", A: KindReg, B: KindReg, Doc: "dict A updated with B: {**B}"},
	OpDictMerge:          {Name: "DictMerge", A: KindReg, B: KindReg, C: KindReg, Doc: "the same for a call's **: duplicate keys are a TypeError naming the callee C"},
	OpListToTuple:        {Name: "ListToTuple", A: KindDst, B: KindReg, Doc: "A ← tuple(B)"},
	OpFormat:             {Name: "Format", A: KindDst, B: KindReg, C: KindRegOpt, D: "conversion: 0, 's', 'r', 'a'; 1: a part for BuildString, which takes ints, too", Doc: "A ← format(B converted, C or \"\")"},
	OpUnpackEx:           {Name: "UnpackEx", A: KindOutEx, B: KindReg, C: KindCount, Doc: "registers from A ← items of B with a star: C&0xFF before, a list, C>>8 after"},
	OpBuildInterpolation: {Name: "BuildInterpolation", A: KindDst, B: KindReg3, D: "conversion: 0, 's', 'r', 'a'", Doc: "A ← Interpolation(B value, B+1 expression text, B+2 format spec)"},
	OpBuildTemplate:      {Name: "BuildTemplate", A: KindDst, B: KindRun, C: KindCount, Doc: "A ← Template of the C parts from B"},

	OpGetYieldFromIter: {Name: "GetYieldFromIter", A: KindDst, B: KindReg, Doc: "A ← the iterator that `yield from B` drives"},
	OpGetAIter:         {Name: "GetAIter", A: KindDst, B: KindReg, Doc: "A ← aiter(B)"},
	OpGetANext:         {Name: "GetANext", A: KindDst, B: KindReg, Doc: "A ← anext(B) as an awaitable iterator"},
	OpEndAsyncFor:      {Name: "EndAsyncFor", A: KindReg, Doc: "drop the handled exception if StopAsyncIteration, else re-raise it; A holds the one before, which is restored"},
	OpLeaveAsyncFor:    {Name: "LeaveAsyncFor", A: KindReg, B: KindReg, Doc: "an async for is left early: drop its iterator, A, and its last step, B"},

	OpImportName: {Name: "ImportName", A: KindDst, B: KindReg, C: KindName, D: "level", Doc: "A ← __import__(C, fromlist B, level D)"},
	OpImportFrom: {Name: "ImportFrom", A: KindDst, B: KindReg, C: KindName, Doc: "A ← from B import C"},
	OpImportStar: {Name: "ImportStar", B: KindReg, Doc: "from B import *"},

	OpPushExc:            {Name: "PushExc", A: KindDst, Doc: "A ← the exception handled so far; the one just raised becomes the handled one"},
	OpPopExc:             {Name: "PopExc", A: KindReg, Doc: "the exception in A, saved by PushExc, becomes the handled one again"},
	OpLoadExc:            {Name: "LoadExc", A: KindDst, Doc: "A ← the exception being handled"},
	OpRaise:              {Name: "Raise", A: KindRegOpt, B: KindRegOpt, D: "0 re-raise the handled one, 1 raise A, 2 raise A from B", Doc: "raise"},
	OpReraise:            {Name: "Reraise", A: KindReg, B: KindReg, Doc: "restore the handled exception from A, then raise B again, its traceback kept"},
	OpMatchExc:           {Name: "MatchExc", A: KindDst, B: KindReg, C: KindReg, Doc: "A ← isinstance(B, C) for an except clause"},
	OpMatchExcStar:       {Name: "MatchExcStar", A: KindDst2, B: KindReg, C: KindReg, Doc: "A, A+1 ← part of the exception B that matches C, and the rest; None where there is none"},
	OpPrepReraiseStar:    {Name: "PrepReraiseStar", A: KindDst, B: KindReg, C: KindReg, Doc: "A ← what to raise after except*: B the original, C the list of what its clauses raised or left"},
	OpWithExit:           {Name: "WithExit", A: KindDst, B: KindReg2, C: KindReg, Doc: "A ← B(type, value, traceback) of the exception in C; B, B+1 is a LoadSpecial pair"},
	OpLoadSpecial:        {Name: "LoadSpecial", A: KindDst2, B: KindReg, C: KindName, D: "1 __enter__, 2 __exit__, 3 __aenter__, 4 __aexit__", Doc: "A, A+1 ← method C of B looked up on its type, as LoadMethod"},
	OpLoadAssertionError: {Name: "LoadAssertionError", A: KindDst, Doc: "A ← AssertionError"},

	OpMatchSequence:   {Name: "MatchSequence", A: KindDst, B: KindReg, Doc: "A ← whether sequence patterns may match B"},
	OpMatchMapping:    {Name: "MatchMapping", A: KindDst, B: KindReg, Doc: "A ← whether mapping patterns may match B"},
	OpMatchKeys:       {Name: "MatchKeys", A: KindDst, B: KindReg, C: KindReg, Doc: "A ← tuple of B's values for the keys in the tuple C, or None"},
	OpMatchClass:      {Name: "MatchClass", A: KindDst, B: KindReg, C: KindReg2, D: "positional patterns", Doc: "A ← tuple of attributes or None: B subject, C class, C+1 tuple of keyword names"},
	OpMatchLen:        {Name: "MatchLen", A: KindDst, B: KindReg, Doc: "A ← len(B)"},
	OpCopyDictWithout: {Name: "CopyDictWithout", A: KindDst, B: KindReg, C: KindReg, Doc: "A ← dict(B) without the keys in the tuple C"},

	OpTrace:          {Name: "Trace", A: KindRegOpt, D: "0 line, 1 call, 2 return A, 3 A may be a built-in that is called, 4 that call is over, 5 another round of a loop, 6 an await is over", Doc: "tell the tracer or profiler, if there is one"},
	OpIntrinsic:      {Name: "Intrinsic", A: KindDst, B: KindReg, C: KindCount, D: "which", Doc: "A ← intrinsic D of the C registers from B"},
	OpSetItemWatched: {Name: "SetItemWatched", A: KindReg, B: KindReg, C: KindReg, Doc: "SetItem that tells what it stores over"},
	OpBindWatched:    {Name: "BindWatched", A: KindDst, Doc: "Move, LoadConst or LoadInt to a variable, which tells what it binds anew"},
	OpDiscardWatched: {Name: "DiscardWatched", A: KindReg, D: "1: an iterator", Doc: "Discard that tells what it drops"},

	OpStoreCellWatched: {Name: "StoreCellWatched", A: KindCell, B: KindReg, Doc: "StoreCell that tells what it stores over"},
	OpStoreFreeWatched: {Name: "StoreFreeWatched", A: KindReg, B: KindFree, Doc: "StoreFree that tells what it stores over"},
}

func binInfo(name, sign string) OpInfo {
	return OpInfo{Name: name, A: KindDst, B: KindReg, C: KindReg, D: "1: in place", Doc: "A ← B " + sign + " C"}
}

func binImmInfo(name, sign string) OpInfo {
	return OpInfo{Name: name, A: KindDst, B: KindReg, C: KindImm, D: "1: in place", Doc: "A ← B " + sign + " the number C"}
}

func cmpInfo(name, sign string) OpInfo {
	return OpInfo{Name: name, A: KindDst, B: KindReg, C: KindReg, Doc: "A ← B " + sign + " C"}
}

func jumpInfo(name, sign string) OpInfo {
	return OpInfo{Name: name, A: KindReg, B: KindReg, C: KindJump, D: "sense", Doc: "jump if (A " + sign + " B) is D"}
}

func jumpImmInfo(name, sign string) OpInfo {
	return OpInfo{Name: name, A: KindReg, B: KindImm, C: KindJump, D: "sense", Doc: "jump if (A " + sign + " the number B) is D"}
}

// Words returns how many words an operation takes: 2 where a hint word follows.
func Words(op Op) int { return infoOf(op).Words }

func init() {
	for i := range Info {
		if Info[i].Words == 0 {
			Info[i].Words = 1
		}
	}
}
