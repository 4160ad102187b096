// Opcode.go is the table of the register machine's instructions: the contract between compile and vm.

package compile

// An Instr is one 64-bit instruction word:
//
//	bits  0..7   Op
//	bits  8..15  D, a small unsigned immediate
//	bits 16..31  A
//	bits 32..47  B
//	bits 48..63  C
//
// A register field holds a register's index; the vm turns it into a byte offset with one shift and one mask.
// Where an instruction has a result, A is its destination: the vm relies on that when a callee returns.
// Off16 is C read as a signed distance in words from the *next* word; Off32 is the same in B (low half) and
// C (high half). Some instructions are followed by a hint word, which belongs to the vm (see Info.Words).
type Instr uint64

// Op is an instruction's operation.
type Op uint8

// NoReg in a register field says "absent".
const NoReg = 0xFFFF

// FormatPart is OpFormat's D for a plain replacement field beside other parts: OpBuildString takes ints as they are.
const FormatPart = 1

// Make builds an instruction from its fields.
func Make(op Op, d uint8, a, b, c uint16) Instr {
	return Instr(op) | Instr(d)<<8 | Instr(a)<<16 | Instr(b)<<32 | Instr(c)<<48
}

// Op returns the operation.
func (i Instr) Op() Op { return Op(i) }

// D returns the small immediate.
func (i Instr) D() uint8 { return uint8(i >> 8) }

// A returns the first operand, the destination where there is one.
func (i Instr) A() uint16 { return uint16(i >> 16) }

// B returns the second operand.
func (i Instr) B() uint16 { return uint16(i >> 32) }

// C returns the third operand.
func (i Instr) C() uint16 { return uint16(i >> 48) }

// Off16 returns C as a signed distance from the next word.
func (i Instr) Off16() int { return int(int16(i >> 48)) }

// Off32 returns B and C as a signed distance from the next word.
func (i Instr) Off32() int { return int(int32(i >> 32)) }

// The instructions. The order matters twice: the vm's hot switch covers the values up to OpLastHot, and the
// families of binary, compare and fused compare-and-jump operations are contiguous and follow BinaryOp's and
// CompareOp's order.
const (
	OpInvalid Op = iota // an erased word; executing it is a bug

	// Moves.
	OpMove      // A ← R[B]
	OpLoadConst // A ← K[B | C<<16]
	OpLoadInt   // A ← int(Off32): a small integer without a constant
	OpCheck     // raise UnboundLocalError if R[A] is unbound; B names it in K

	// Arithmetic on registers: A ← R[B] op R[C]; D=1 asks for the in-place form. BinaryOp's order.
	OpAdd
	OpSub
	OpMul
	OpMatMul
	OpDiv
	OpMod
	OpPow
	OpLShift
	OpRShift
	OpOr
	OpXor
	OpAnd
	OpFloorDiv

	// The same with an immediate: A ← R[B] op int(Off16); D=1 in place.
	OpAddI
	OpSubI
	OpMulI
	OpModI
	OpFloorDivI

	// Comparisons to a value: A ← R[B] op R[C]. CompareOp's order.
	OpLt
	OpLe
	OpEq
	OpNe
	OpGt
	OpGe

	// Fused compare and jump: if (R[A] op R[B]) is D, jump by Off16.
	OpJumpLt
	OpJumpLe
	OpJumpEq
	OpJumpNe
	OpJumpGt
	OpJumpGe

	// The same with an immediate: if (R[A] op int16(B)) is D, jump by Off16.
	OpJumpLtI
	OpJumpLeI
	OpJumpEqI
	OpJumpNeI
	OpJumpGtI
	OpJumpGeI

	OpJump     // jump by Off32 (D=1: a loop's back-edge)
	OpJumpIf   // if truth(R[A]) is D, jump by Off32
	OpJumpNone // if (R[A] is None) is D, jump by Off32
	OpJumpIs   // if (R[A] is R[B]) is D, jump by Off16

	// Names. Each has a hint word.
	OpLoadGlobal  // A ← global or built-in named K[B]                              +hint
	OpStoreGlobal // global named K[B] ← R[A]                                       +hint

	// Cells. A captured local's register holds its cell.
	OpLoadCell  // A ← contents of the cell in R[B]; NameError naming K[C] if empty
	OpStoreCell // contents of the cell in R[A] ← R[B]
	OpLoadFree  // A ← contents of the closure's cell B; NameError naming K[C] if empty
	OpStoreFree // contents of the closure's cell B ← R[A]

	// Attributes and items.
	OpLoadAttr   // A ← R[B].K[C]                                                   +hint
	OpStoreAttr  // R[A].K[C] ← R[B]                                                +hint
	OpLoadMethod // A, A+1 ← function, self for a call of R[B].K[C]; self unbound if A holds a plain value  +hint
	OpGetItem    // A ← R[B][R[C]]
	OpSetItem    // R[A][R[B]] ← R[C]

	// Calls. The result goes to A; callee and arguments stand in consecutive registers from B.
	OpCall       // A ← R[B](R[B+1] … R[B+D])
	OpCallMethod // A ← R[B](R[B+1], R[B+2] … R[B+1+D]); without the first if R[B+1] is unbound
	OpReturn     // return R[A]

	// Iteration.
	OpGetIter   // A ← iter(R[B])
	OpForIter   // A ← next(R[B]) and jump by Off16, back to the body; falls through when exhausted
	OpYield     // suspend with R[B]; A ← what is sent. D=1 in an async generator: hand R[B] to the asend waiting
	OpSend      // A ← result of delegating to R[B], sending R[A] first; suspends as long as it yields
	OpAwaitable // A ← the iterator that `await R[B]` drives; D says for the error: 0 await, 1 __aenter__, 2 __aexit__, 3 anext of async for

	// Small builders that loops live on.
	OpListAppend // R[A].append(R[B]), a list known to be one
	OpNot        // A ← not R[B]
	OpNeg        // A ← -R[B]
	OpBuildTuple // A ← tuple of the C registers from B
	OpBuildList  // A ← list of the C registers from B
	OpIs         // A ← R[B] is R[C]; D=1: is not
	OpUnpack     // R[A] … R[A+C-1] ← the C items of R[B], exactly
	OpDiscard    // R[A] is the value that an expression statement drops: a coroutine that nobody awaited is reported. D=1: the iterator of a loop that is left: a generator that nobody else has is closed

	// Specialised forms, written over the general ones by the vm when a hint holds. Never emitted by compile.
	OpLoadGlobalHit   // OpLoadGlobal found in the globals
	OpLoadBuiltinHit  // OpLoadGlobal found in the built-ins
	OpLoadAttrSlot    // OpLoadAttr on an instance's own slot
	OpStoreAttrSlot   // OpStoreAttr to an instance's existing slot
	OpLoadMethodShape // OpLoadMethod on an instance whose class has the function
	OpLoadMethodType  // OpLoadMethod on a built-in object whose type has the method

	OpLastHot // the end of the hot switch; not an instruction

	// From here on: dispatched by slowOp.
	OpPos    // A ← +R[B]
	OpInvert // A ← ~R[B]
	OpIn     // A ← R[B] in R[C]; D=1: not in

	OpDelLocal        // unbind R[A]; UnboundLocalError naming K[B] if it was
	OpUnbind          // unbind R[A], whatever it holds
	OpDelGlobal       // del global K[B]
	OpLoadName        // A ← name K[B] in locals, then globals, then built-ins (module, class and exec code)
	OpStoreName       // locals (or globals) K[B] ← R[A]                                   +hint
	OpDelName         // del name K[B]
	OpMakeCell        // R[A] ← a new cell holding R[A] (unbound stays unbound)
	OpDelCell         // empty the cell in R[A]; NameError naming K[C] if empty
	OpDelFree         // empty the closure's cell B; NameError naming K[C] if empty
	OpFreeCell        // A ← the closure's cell B itself
	OpLoadClassFree   // A ← name K[C] in the class body's locals, else contents of the closure's cell B
	OpLoadClassGlobal // A ← name K[C] in the namespace R[B] (an annotation scope's class), else global or built-in
	OpLoadLocals      // A ← the namespace of the class body that is running

	OpDelAttr    // del R[A].K[C]
	OpDelItem    // del R[A][R[B]]
	OpBuildSlice // A ← slice(R[B], R[B+1], R[B+2])

	OpCallKw         // A ← R[B](…) with D arguments from B+1, the last len(K[C]) of them by the names in the tuple K[C]
	OpCallMethodKw   // the same for a LoadMethod pair: R[B], R[B+1], arguments from B+2
	OpCallEx         // A ← R[B](*R[B+1], **R[B+2]); R[B+1] a list or tuple, R[B+2] a dict or unbound
	OpMakeFunction   // A ← function of code K[C]; D: 1 defaults tuple, 2 keyword defaults dict, 4 __annotate__ function, 8 closure tuple: those present stand from B on, in this order
	OpLoadBuildClass // A ← __build_class__

	OpBuildSet           // A ← set of the C registers from B
	OpBuildMap           // A ← dict of the C key, value pairs from B (2·C registers)
	OpBuildString        // A ← the C strings from B joined
	OpSetAdd             // R[A].add(R[B])
	OpMapAdd             // R[A][R[B]] = R[C], a dict known to be one
	OpListExtend         // R[A] += R[B] (a list known to be one); D=1: the star in a call, for the error
	OpSetUpdate          // R[A] |= R[B]
	OpDictUpdate         // R[A].update(R[B]): `{**x}`
	OpDictMerge          // the same for a call's **kwargs: duplicate keys are a TypeError naming the callee R[C]
	OpListToTuple        // A ← tuple(R[B])
	OpFormat             // A ← format(R[B] converted by D (0 none, 's', 'r', 'a'), R[C] or "" if NoReg); D FormatPart: an int may stay one
	OpUnpackEx           // R[A]… ← items of R[B] with a star: C&0xFF before, then a list, then C>>8 after
	OpBuildInterpolation // A ← Interpolation(R[B] value, R[B+1] expression text, conversion D, R[B+2] spec)
	OpBuildTemplate      // A ← Template of the C parts (strings and interpolations) from B

	OpGetYieldFromIter // A ← the iterator that `yield from R[B]` drives
	OpGetAIter         // A ← aiter(R[B]) for async for
	OpGetANext         // A ← anext of R[B], as an awaitable iterator for OpSend
	OpEndAsyncFor      // the exception being handled (raised from OpSend of the anext) is dropped if StopAsyncIteration, else re-raised; A: the register PushExc saved into
	OpLeaveAsyncFor    // an async for is left early: drop its iterator, A, and its last step, B

	OpImportName // A ← __import__(K[C], fromlist R[B], level D)
	OpImportFrom // A ← from R[B] import K[C]
	OpImportStar // from R[B] import *

	OpPushExc            // A ← the exception handled so far (saved); the one just raised becomes the handled one
	OpPopExc             // the exception in R[A] (saved by PushExc) becomes the handled one again
	OpLoadExc            // A ← the exception being handled
	OpRaise              // D=0 re-raise the handled one; 1 raise R[A]; 2 raise R[A] from R[B]
	OpReraise            // restore the handled exception from R[A], then raise R[B] again, its traceback kept
	OpMatchExc           // A ← isinstance(R[B], R[C]) for an except clause, with its checks
	OpMatchExcStar       // A ← matching part of group R[B] for types R[C] or None; A+1 ← the rest or None
	OpPrepReraiseStar    // A ← what to raise after except*: R[B] the original, R[C] a list of what the clauses raised or left; None if nothing
	OpWithExit           // A ← R[B](type, value, traceback) of the exception in R[C] (the bound __exit__)
	OpLoadSpecial        // A, A+1 ← method K[C] of R[B] looked up on its type, as LoadMethod; D: 1 __enter__, 2 __exit__, 3 __aenter__, 4 __aexit__ (for the error text)
	OpLoadAssertionError // A ← AssertionError

	OpMatchSequence   // A ← isinstance(R[B], sequence pattern types)
	OpMatchMapping    // A ← isinstance(R[B], mapping pattern types)
	OpMatchKeys       // A ← tuple of R[B]'s values for the keys tuple R[C], or None
	OpMatchClass      // A ← tuple of attributes or None: R[B] subject, R[C] class, R[C+1] tuple of keyword names, D positional
	OpMatchLen        // A ← len(R[B])
	OpCopyDictWithout // A ← dict(R[B]) without the keys in the tuple R[C] (`**rest`)

	OpSetItemWatched   // OpSetItem of a code that may store over the last reference to an object whose end is noticed; the vm puts it in
	OpStoreCellWatched // OpStoreCell of such a code
	OpStoreFreeWatched // OpStoreFree of such a code
	OpDiscardWatched   // OpDiscard of such a code, which may drop the last reference
	OpBindWatched      // OpMove, OpLoadConst or OpLoadInt to a variable of such a code

	OpIntrinsic // A ← intrinsic D of R[B] (and R[B+1]…): see the Intrinsic constants
	OpTrace     // tell the tracer or profiler, if there is one; D says what, see the Trace constants

	OpMax // the number of operations
)

// Intrinsics: rare operations that need no opcode of their own.
const (
	IntrinsicNone                   = iota
	IntrinsicTypeVar                // R[B] name, R[B+1] evaluate-bound function or None, R[B+2] evaluate-default or None, R[B+3] evaluate-constraints or None
	IntrinsicParamSpec              // R[B] name, R[B+1] evaluate-default or None
	IntrinsicTypeVarTuple           // R[B] name, R[B+1] evaluate-default or None
	IntrinsicTypeAlias              // R[B] name, R[B+1] type parameters tuple, R[B+2] evaluate function
	IntrinsicSubscriptGeneric       // Generic[*R[B]]
	IntrinsicSetTypeParams          // R[B].__type_params__ = R[B+1]; result R[B]
	IntrinsicPrint                  // interactive: print the expression's value
	IntrinsicStopIterationError     // R[B] is an exception leaving a generator or coroutine: RuntimeError for StopIteration, else itself
	IntrinsicUnaryPlusStr           // str(R[B]) of a value known to be one
	IntrinsicAnnotations            // make sure that the namespace has __annotations__
	IntrinsicNotImplementedAnnotate // raise NotImplementedError if R[B] (the format) > 2
)

// BinaryOp numbers the binary operators in the order of their opcodes.
type BinaryOp uint8

const (
	BinAdd BinaryOp = iota
	BinSub
	BinMul
	BinMatMul
	BinDiv
	BinMod
	BinPow
	BinLShift
	BinRShift
	BinOr
	BinXor
	BinAnd
	BinFloorDiv
	BinMax
)

// CompareOp numbers the rich comparisons in the order of their opcodes.
type CompareOp uint8

const (
	CmpLt CompareOp = iota
	CmpLe
	CmpEq
	CmpNe
	CmpGt
	CmpGe
)
