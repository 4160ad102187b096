// The grammar that the diagnosis of broken programs follows, as a parsing expression grammar.

package syntax

// grammar describes Python 3.14 in the order in which CPython's parser tries its alternatives (Grammar/python.gram), for
// which error is found first depends on that order. Each rule is a name, with flags, on a line of its own; each line behind it
// that begins with a bar is an alternative:
//
//	'x' "x" NAME     a keyword or operator, a soft keyword, a kind of token
//	rule             another rule; one named x_…, alone in an alternative, is tried only when errors are looked for
//	e* e+ e? (e|e)   repetition and grouping; %e is one or more e between commas
//	&e !e &&'x'      lookahead; a token that must come, or else "expected 'x'"
//	~                no later alternative of this rule may be tried
//	a:e b:e @e       keep the value of e: as a, as b, or as the next part of this rule's value
//	=a =Kind         the value is a's, or a new one of that kind; without it that of the last element
//	^what            refuse it in versions of Python that hadn't it (versions, in peg.go)
//	-> place text    the error, when everything before it matches
//
// Places are tokens or values, a or a-b, which may be followed by .first or .last (a part), .comp (the end of the last
// comprehension); `a..` reaches to where the scanner is, `.` is the last token scanned, `next` the one behind the match,
// `block` an IndentationError that names a's line. %s in a text is the name of a's kind of expression. Flags: memo keeps
// results, calm turns the x_ rules off below; left, two and none tell how many functions of CPython's parser the rule is.
const grammar = `
file
| statement* END
eval
| exprs NEWLINE* END
single two
| compound NEWLINE
| simple_stmts
func_type
| '(' type_exprs? ')' '->' expr NEWLINE* END
type_exprs
| %expr ',' '*' expr ',' '**' expr
| %expr ',' '*' expr
| %expr ',' '**' expr
| '*' expr ',' '**' expr
| '*' expr
| '**' expr
| %expr
statement two
| compound
| simple_stmts
compound none
| compound_stmt -> !statement
simple_stmts
| simple_stmt !';' NEWLINE
| simple_stmt (';' simple_stmt)* ';'? NEWLINE
simple_stmt memo
| assignment
| &"type" type_alias
| star_exprs
| &'return' return_stmt
| &('import'|'from') import_stmt
| &'raise' raise_stmt
| &'pass' pass_stmt
| &'del' del_stmt
| &'yield' yield_stmt
| &'assert' assert_stmt
| &'break' break_stmt
| &'continue' continue_stmt
| &'global' 'global' %NAME
| &'nonlocal' 'nonlocal' %NAME
return_stmt
| 'return' star_exprs?
yield_stmt
| yield_expr
assert_stmt
| 'assert' expr (',' expr)?
raise_stmt
| 'raise' expr ('from' expr)?
| 'raise'
pass_stmt
| 'pass' =Other
break_stmt
| 'break' =Other
continue_stmt
| 'continue' =Other
compound_stmt
| &('def'|'@'|'async') function_def
| &'if' if_stmt
| &('class'|'@') class_def
| &('with'|'async') with_stmt
| &('for'|'async') for_stmt
| &'try' try_stmt
| &'while' while_stmt
| match_stmt
assignment
| NAME ':' expr ('=' annotated_rhs)? ^annotation
| ('(' single_target ')'|single_sub_attr) ':' expr ('=' annotated_rhs)? ^annotations
| (star_targets '=')+ annotated_rhs !'=' TYPE?
| single_target aug ~ annotated_rhs
| x_assignment
aug
| '@=' ^matmul
| AUG
annotated_rhs
| yield_expr
| star_exprs
del_stmt
| 'del' del_targets &(';'|NEWLINE)
| x_del_stmt
import_stmt memo
| x_import
| import_name
| import_from
import_name
| 'import' %dotted_as_name
import_from
| 'from' ('.'|'...')* dotted_name 'import' import_targets -> !future
| 'from' ('.'|'...')+ 'import' import_targets
import_targets
| '(' import_as_names ','? ')'
| import_as_names !','
| '*'
| x_import_targets
import_as_names
| %import_as_name
import_as_name
| x_import_as_name
| NAME ('as' NAME)?
dotted_as_name
| x_dotted_as_name
| dotted_name ('as' NAME)?
dotted_name left
| NAME ('.' NAME)*
block memo
| NEWLINE INDENT statement+ DEDENT
| simple_stmts
| x_block
decorators
| ('@' named_expr NEWLINE)+
class_def
| decorators a:class_raw =a
| class_raw
class_raw
| x_class_raw
| 'class' NAME type_params? ('(' arguments? ')')? ':' block =Other
function_def
| decorators a:function_raw =a
| function_raw
function_raw
| x_def_raw
| 'def' NAME type_params? '(' params? ')' ('->' expr)? ':' def_comment? block =Other
| 'async' 'def' NAME type_params? '(' params? ')' ('->' expr)? ':' def_comment? block ^async =Other
def_comment
| NEWLINE TYPE &(NEWLINE INDENT)
| x_comments
| TYPE
params
| x_parameters
| parameters
parameters
| slash_plain param_plain* param_default* star_etc? ^slash
| slash_default param_default* star_etc? ^slash
| param_plain+ param_default* star_etc?
| param_default+ star_etc?
| star_etc
slash_plain
| param_plain+ '/' ','
| param_plain+ '/' &')'
slash_default
| param_plain* param_default+ '/' ','
| param_plain* param_default+ '/' &')'
star_etc
| x_star_etc
| '*' param_plain param_maybe* kwds?
| '*' NAME ':' star_expr (',' TYPE?|TYPE? &')') param_maybe* kwds?
| '*' ',' param_maybe+ kwds?
| kwds
kwds
| x_kwds
| '**' param_plain
param_plain
| a:param ',' TYPE? =a
| a:param TYPE? &')' =a
param_default
| param default ',' TYPE?
| param default TYPE? &')'
param_maybe
| param default? ',' TYPE?
| param default? TYPE? &')'
param
| NAME (':' expr)? =Other
default
| '=' expr
| x_default
if_stmt
| x_if_stmt
| 'if' named_expr ':' block elif_stmt
| 'if' named_expr ':' block else_block?
elif_stmt
| x_elif_stmt
| 'elif' named_expr ':' block elif_stmt
| 'elif' named_expr ':' block else_block?
else_block
| x_else_stmt
| 'else' &&':' block
while_stmt
| x_while_stmt
| 'while' named_expr ':' block else_block?
for_stmt
| x_for_stmt
| 'for' star_targets 'in' ~ star_exprs ':' TYPE? block else_block?
| 'async' 'for' star_targets 'in' ~ star_exprs ':' TYPE? block else_block? ^asyncfor
| x_for_target
with_stmt
| x_with_stmt_indent
| 'with' '(' %with_item ','? ')' ':' TYPE? block
| 'with' %with_item ':' TYPE? block
| 'async' 'with' '(' %with_item ','? ')' ':' block ^asyncwith
| 'async' 'with' %with_item ':' TYPE? block ^asyncwith
| x_with_stmt
with_item
| expr 'as' star_target &(','|')'|':')
| x_with_item
| expr
try_stmt
| x_try_stmt
| 'try' &&':' block finally_block
| 'try' &&':' block except_block+ else_block? finally_block?
| 'try' &&':' block except_star+ else_block? finally_block? ^groups
except_block
| x_except_indent
| 'except' expr ':' block
| 'except' expr 'as' NAME ':' block
| 'except' exprs ':' block ^bare
| 'except' ':' block
| x_except_stmt
except_star
| x_except_star_indent
| 'except' '*' expr ':' block
| 'except' '*' expr 'as' NAME ':' block
| 'except' '*' exprs ':' block ^bare
| x_except_star
finally_block
| x_finally
| 'finally' &&':' block
match_stmt
| "match" subject ':' NEWLINE INDENT case_block+ DEDENT ^match
| x_match_stmt
subject
| star_named ',' star_nameds?
| named_expr
case_block
| x_case_block
| "case" patterns guard? ':' block
guard
| 'if' named_expr
patterns
| open_sequence
| pattern
pattern
| as_pattern
| or_pattern
as_pattern
| or_pattern 'as' capture =Other
| x_as_pattern
or_pattern
| closed_pattern ('|' closed_pattern)+ =Other
| closed_pattern
closed_pattern memo
| literal_pattern =Other
| capture
| "_"
| attr !('.'|'('|'=') =Other
| a:group_pattern =a
| sequence_pattern =Other
| mapping_pattern =Other
| class_pattern =Other
group_pattern
| '(' a:pattern ')' =a
sequence_pattern
| '[' maybe_sequence? ']'
| '(' open_sequence? ')'
literal_pattern
| signed_number !('+'|'-')
| complex_number
| strings
| 'None'
| 'True'
| 'False'
literal_expr
| signed_number !('+'|'-')
| complex_number
| &(STRING|FSTART|TSTART) strings
| 'None'
| 'True'
| 'False'
complex_number
| '-'? REAL ('+'|'-') IMAGINARY
signed_number
| number
| '-' number
capture
| !"_" NAME !('.'|'('|'=')
attr left
| NAME ('.' NAME)+
name_or_attr left
| NAME ('.' NAME)*
open_sequence
| maybe_star ',' maybe_sequence?
maybe_sequence
| %maybe_star ','?
maybe_star
| star_pattern
| pattern
star_pattern memo
| '*' capture
| '*' "_"
mapping_pattern
| '{' '}'
| '{' '**' capture ','? '}'
| '{' %key_pattern ',' '**' capture ','? '}'
| '{' %key_pattern ','? '}'
key_pattern
| (literal_expr|attr) ':' pattern
class_pattern
| name_or_attr '(' ')'
| name_or_attr '(' positionals ','? ')'
| name_or_attr '(' keyword_patterns ','? ')'
| name_or_attr '(' positionals ',' keyword_patterns ','? ')'
| x_class_pattern
positionals
| %@pattern =Seq
keyword_patterns
| %keyword_pattern
keyword_pattern
| NAME '=' pattern
type_alias
| "type" NAME type_params? '=' expr ^type
type_params
| x_type_params
| '[' type_param_seq ']' ^params
type_param_seq
| %type_param ','?
type_param memo
| NAME (':' expr)? ('=' expr ^defaults)?
| x_type_param
| '*' NAME ('=' star_expr ^defaults)?
| '**' NAME ('=' expr ^defaults)?
exprs
| @expr (',' @expr)+ ','? =Tuple
| @expr ',' =Tuple
| expr
expr memo
| x_expression
| x_legacy
| disjunction 'if' disjunction 'else' expr =IfExp
| disjunction
| lambda
yield_expr
| 'yield' 'from' expr =Yield
| 'yield' star_exprs? =Yield
star_exprs
| @star_expr (',' @star_expr)+ ','? =Tuple
| @star_expr ',' =Tuple
| star_expr
star_expr memo
| '*' @bitor =Starred
| expr
star_nameds
| %@star_named ','? =Seq
star_named
| '*' @bitor =Starred
| named_expr
walrus
| NAME ':=' ~ expr ^walrus =Named
named_expr
| walrus
| x_named_expr
| expr !':='
disjunction memo
| conjunction ('or' conjunction)+ =Op
| conjunction
conjunction memo
| inversion ('and' inversion)+ =Op
| inversion
inversion memo
| 'not' inversion =Op
| comparison
comparison
| @bitor @compared+ =Compare
| bitor
compared two
| '==' bitor =Other
| (NOTEQ) bitor =Other
| '<=' bitor =Other
| '<' bitor =Other
| '>=' bitor =Other
| '>' bitor =Other
| 'not' 'in' bitor =Other
| 'in' bitor =Other
| 'is' 'not' bitor =Other
| 'is' bitor =Other
bitor memo left
| bitxor ('|' bitxor)+ =Op
| bitxor
bitxor memo left
| bitand ('^' bitand)+ =Op
| bitand
bitand memo left
| shift ('&' shift)+ =Op
| shift
shift memo left
| shifted ('<<' sum|'>>' sum)+ =Op
| shifted
shifted none
| x_arithmetic
| sum
sum memo left
| term ('+' term|'-' term)+ =Op
| term
term memo left
| first_factor ('*' factor|'/' factor|'//' factor|'%' factor|'@' factor ^matmul)+ =Op
| first_factor
first_factor none
| x_factor
| factor
factor memo
| '+' factor =Op
| '-' factor =Op
| '~' factor =Op
| power
power
| await_primary '**' factor =Op
| await_primary
await_primary memo
| 'await' primary ^await =Await
| primary
primary memo left
| @atom @trailer* -> !primary
trailer none
| '.' ATTR =Attribute
| genexp =Call
| '(' arguments? ')' =Call
| '[' slices ']' =Subscript
slices
| slice !','
| %(slice|starred) ','?
slice
| expr? ':' expr? (':' expr?)?
| named_expr
atom
| NAME =Name
| 'True' =True
| 'False' =False
| 'None' =None
| &(STRING|FSTART|TSTART) strings
| number
| &'(' (tuple|group|genexp)
| &'[' (list|listcomp)
| &'{' (dict|set|dictcomp|setcomp)
| '...' =Ellipsis
number
| NUMBER -> !number
group
| '(' a:(yield_expr|named_expr) ')' =a
| x_group
lambda
| 'lambda' lambda_params? ':' expr =Lambda
lambda_params
| x_lambda_parameters
| lambda_parameters
lambda_parameters
| lslash_plain lparam_plain* lparam_default* lstar_etc? ^slash
| lslash_default lparam_default* lstar_etc? ^slash
| lparam_plain+ lparam_default* lstar_etc?
| lparam_default+ lstar_etc?
| lstar_etc
lslash_plain
| lparam_plain+ '/' ','
| lparam_plain+ '/' &':'
lslash_default
| lparam_plain* lparam_default+ '/' ','
| lparam_plain* lparam_default+ '/' &':'
lstar_etc
| x_lstar_etc
| '*' lparam_plain lparam_maybe* lkwds?
| '*' ',' lparam_maybe+ lkwds?
| lkwds
lkwds
| x_lkwds
| '**' lparam_plain
lparam_plain
| a:lparam ',' =a
| a:lparam &':' =a
lparam_default
| lparam default ','
| lparam default &':'
lparam_maybe
| lparam default? ','
| lparam default? &':'
lparam
| NAME =Other
fmiddle
| ffield
| FMIDDLE
ffield
| '{' annotated_rhs a:'='? conversion? fspec? '}' -> !shown
| x_ffield
conversion
| a:'!' b:NAME -> !conversion
fspec
| ':' fspec_part*
fspec_part
| FMIDDLE -> !string
| ffield
fstring
| FSTART fmiddle* FEND -> !fstring
tfield
| '{' annotated_rhs a:'='? conversion? tspec? '}' -> !shown
| x_tfield
tspec
| ':' tspec_part*
tspec_part
| TMIDDLE -> !string
| tfield
tmiddle
| tfield
| TMIDDLE
tstring memo
| TSTART tmiddle* TEND -> !tstring
string
| STRING -> !string
strings memo
| x_string_concat
| @(fstring|string)+ -> !strings
| tstring+ =Template
list
| '[' (%@star_named ','?)? ']' =List
tuple
| '(' (@star_named ',' (%@star_named ','?)?)? ')' =Tuple
set
| '{' star_nameds '}' =Set
dict
| '{' (%kvpair ','?)? '}' =Dict
| '{' x_kvpairs '}'
kvpair
| '**' bitor
| pair
pair
| expr ':' expr
for_ifs
| @for_if+ =Seq
for_if
| 'async' 'for' star_targets 'in' ~ @disjunction ('if' @disjunction)* ^asynccomp =Seq
| 'for' star_targets 'in' ~ @disjunction ('if' @disjunction)* =Seq
| x_for_if
| x_for_target
listcomp
| '[' named_expr for_ifs ']' =ListComp
| x_comprehension
setcomp
| '{' named_expr for_ifs '}' =SetComp
| x_comprehension
genexp
| '(' (walrus|expr !':=') for_ifs ')' =GenExp
| x_comprehension
dictcomp
| '{' expr ':' expr for_ifs '}' =DictComp
| x_dict_comp
arguments memo
| a:args ','? &')' =a
| x_arguments
args
| %@(starred|(walrus|expr !':=') !'=') (',' @kwargs)? =Args
| @kwargs =Args
kwargs
| %@kwarg_starred ',' %@kwarg_double =Seq
| %@kwarg_starred =Seq
| %@kwarg_double =Seq
starred
| x_starred_unpacking
| '*' @expr =Starred
| x_starred
kwarg_starred
| x_kwarg
| NAME '=' expr =Keyword
| starred
kwarg_double
| x_kwarg
| NAME '=' expr =Keyword
| '**' expr =Unpacking
star_targets
| star_target !','
| star_target (',' star_target)* ','?
star_target memo
| '*' !'*' star_target
| target_star_atom
target_star_atom memo
| t_primary '.' ATTR !t_look
| t_primary '[' slices ']' !t_look
| star_atom
star_atom
| NAME
| '(' target_star_atom ')'
| '(' (star_target (',' star_target)+ ','?|star_target ',')? ')'
| '[' (%star_target ','?)? ']'
single_target
| single_sub_attr
| NAME
| '(' single_target ')'
single_sub_attr
| t_primary '.' ATTR !t_look
| t_primary '[' slices ']' !t_look
t_primary memo left
| atom &t_look t_trailer*
t_trailer none
| '.' ATTR &t_look
| '[' slices ']' &t_look
| genexp &t_look
| '(' arguments? ')' &t_look
t_look
| '('
| '['
| '.'
del_targets
| %del_target ','?
del_target memo
| t_primary '.' ATTR !t_look
| t_primary '[' slices ']' !t_look
| NAME
| '(' del_target ')'
| '(' del_targets? ')'
| '[' del_targets? ']'
x_arguments
| (%(starred|(walrus|expr !':=') !'=') ',' kwargs|kwargs) a:',' %(starred !'=') -> a.. iterable argument unpacking follows keyword argument unpacking
| a:expr b:for_ifs ',' (args|expr for_ifs)? -> a-b.comp Generator expression must be parenthesized
| a:NAME b:'=' expr for_ifs -> a-b invalid syntax. Maybe you meant '==' or ':=' instead of '='?
| (args ',')? a:NAME b:'=' &(','|')') -> a-b expected argument value expression
| a:args b:for_ifs -> !genexp
| args ',' a:expr b:for_ifs -> a-b.comp Generator expression must be parenthesized
| a:args ',' args -> !positional
x_kwarg
| a:('True'|'False'|'None') b:'=' -> a-b cannot assign to %t
| a:NAME b:'=' expr for_ifs -> a-b invalid syntax. Maybe you meant '==' or ':=' instead of '='?
| !(NAME '=') a:expr b:'=' -> a-b expression cannot contain assignment, perhaps you meant "=="?
| a:'**' expr '=' b:expr -> a-b cannot assign to keyword argument unpacking
expr_calm calm
| disjunction 'if' disjunction 'else' expr =IfExp
| disjunction
| lambda
x_legacy
| a:NAME !'(' b:star_exprs -> !legacy
x_type_param
| '*' NAME a:':' b:expr -> !bound TypeVarTuple
| '**' NAME a:':' b:expr -> !bound ParamSpec
x_expression
| STRING (!STRING @expr_calm)+ STRING -> .first-.last invalid syntax. Is this intended to be part of the string?
| !(NAME STRING|SOFT) a:disjunction b:expr_calm -> !comma
| a:disjunction 'if' b:disjunction !('else'|':') -> a-b expected 'else' after 'if' expression
| a:disjunction 'if' b:disjunction 'else' !expr -> next expected expression after 'else', but statement is given
| a:(pass_stmt|break_stmt|continue_stmt) 'if' b:disjunction 'else' simple_stmt -> a expected expression before 'if', but statement is given
| a:'lambda' lambda_params? b:':' &FMIDDLE -> a-b f-string: lambda expressions are not allowed without parentheses
| a:'lambda' lambda_params? b:':' &TMIDDLE -> a-b t-string: lambda expressions are not allowed without parentheses
x_named_expr memo
| a:expr ':=' expr -> a cannot use assignment expressions with %s
| a:NAME '=' b:bitor !('='|':=') -> a-b invalid syntax. Maybe you meant '==' or ':=' instead of '='?
| !(list|tuple|genexp|'True'|'None'|'False') a:bitor '=' bitor !('='|':=') -> a cannot assign to %s here. Maybe you meant '==' instead of '='?
x_assignment
| a:x_ann_target ':' expr -> a only single target (not %s) can be annotated
| a:star_named ',' star_nameds* ':' expr -> a only single target (not tuple) can be annotated
| a:expr ':' expr -> a illegal target for annotation
| (star_targets '=')* a:star_exprs '=' -> !assign
| (star_targets '=')* a:yield_expr '=' -> a assignment to yield expression not possible
| a:star_exprs aug annotated_rhs -> a '%s' is an illegal expression for augmented assignment
x_ann_target
| list
| tuple
| '(' a:x_ann_target ')' =a
x_del_stmt
| 'del' a:star_exprs -> !delete
x_block
| NEWLINE !INDENT -> block expected an indented block
x_comprehension
| ('['|'('|'{') a:starred for_ifs -> a iterable unpacking cannot be used in comprehension
| ('['|'{') a:star_named ',' b:star_nameds for_ifs -> a-b.last did you forget parentheses around the comprehension target?
| ('['|'{') a:star_named b:',' for_ifs -> a-b did you forget parentheses around the comprehension target?
x_dict_comp
| '{' a:'**' bitor for_ifs '}' -> a dict unpacking cannot be used in dict comprehension
x_comments
| TYPE NEWLINE TYPE NEWLINE INDENT -> . Cannot have two type comments on def
x_parameters
| a:'/' ',' -> a at least one argument must precede /
| (slash_plain|slash_default) param_maybe* a:'/' -> a / may appear only once
| slash_plain? param_plain* (slash_default|param_default+) a:param_plain -> a parameter without a default follows parameter with a default
| param_plain* a:'(' param_plain+ ','? b:')' -> a-b Function parameters cannot be parenthesized
| (slash_plain|slash_default)? param_maybe* '*' (','|param_plain) param_maybe* a:'/' -> a / must be ahead of *
| param_maybe+ '/' a:'*' -> a expected comma between / and *
x_default
| a:'=' &(')'|',') -> a expected default value expression
x_star_etc
| a:'*' (')'|',' (')'|'**')) -> a named arguments must follow bare *
| '*' ',' TYPE -> . bare * has associated type comment
| '*' param a:'=' -> a var-positional argument cannot have default value
| '*' (param_plain|',') param_maybe* a:'*' (param_plain|',') -> a * argument may appear only once
x_kwds
| '**' param a:'=' -> a var-keyword argument cannot have default value
| '**' param ',' a:param -> a arguments cannot follow var-keyword argument
| '**' param ',' a:('*'|'**'|'/') -> a arguments cannot follow var-keyword argument
x_lambda_parameters
| a:'/' ',' -> a at least one argument must precede /
| (lslash_plain|lslash_default) lparam_maybe* a:'/' -> a / may appear only once
| lslash_plain? lparam_plain* (lslash_default|lparam_default+) a:lparam_plain -> a parameter without a default follows parameter with a default
| lparam_plain* a:'(' %lparam ','? b:')' -> a-b Lambda expression parameters cannot be parenthesized
| (lslash_plain|lslash_default)? lparam_maybe* '*' (','|lparam_plain) lparam_maybe* a:'/' -> a / must be ahead of *
| lparam_maybe+ '/' a:'*' -> a expected comma between / and *
x_lstar_etc
| '*' (':'|',' (':'|'**')) -> . named arguments must follow bare *
| '*' lparam a:'=' -> a var-positional argument cannot have default value
| '*' (lparam_plain|',') lparam_maybe* a:'*' (lparam_plain|',') -> a * argument may appear only once
x_lkwds
| '**' lparam a:'=' -> a var-keyword argument cannot have default value
| '**' lparam ',' a:lparam -> a arguments cannot follow var-keyword argument
| '**' lparam ',' a:('*'|'**'|'/') -> a arguments cannot follow var-keyword argument
x_with_item
| expr 'as' a:expr &(','|')'|':') -> !assign
x_for_target
| 'async'? 'for' a:star_exprs -> !for
x_group
| '(' a:starred ')' -> a cannot use starred expression here
| '(' a:'**' expr ')' -> a cannot use double starred expression here
x_import
| a:'import' %dotted_name 'from' dotted_name -> a.. Did you mean to use 'from ... import ...' instead?
| 'import' a:NEWLINE -> a.. Expected one or more names after 'import'
x_dotted_as_name
| dotted_name 'as' !(NAME (','|')'|';'|NEWLINE)) a:expr -> a cannot use %s as import target
x_import_as_name
| NAME 'as' !(NAME (','|')'|';'|NEWLINE)) a:expr -> a cannot use %s as import target
x_import_targets
| import_as_names ',' NEWLINE -> . trailing comma not allowed without surrounding parentheses
| a:NEWLINE -> a.. Expected one or more names after 'import'
x_with_stmt
| 'async'? 'with' %(expr ('as' star_target)?) NEWLINE -> . expected ':'
| 'async'? 'with' '(' %(exprs ('as' star_target)?) ','? ')' NEWLINE -> . expected ':'
x_with_stmt_indent
| 'async'? a:'with' %(expr ('as' star_target)?) ':' NEWLINE !INDENT -> block 'with' statement
| 'async'? a:'with' '(' %(exprs ('as' star_target)?) ','? ')' ':' NEWLINE !INDENT -> block 'with' statement
x_try_stmt
| a:'try' ':' NEWLINE !INDENT -> block 'try' statement
| 'try' ':' block !('except'|'finally') -> . expected 'except' or 'finally' block
| 'try' ':' block* except_block+ a:'except' b:'*' expr ('as' NAME)? ':' -> a-b cannot have both 'except' and 'except*' on the same 'try'
| 'try' ':' block* except_star+ a:'except' (expr ('as' NAME)?)? ':' -> a cannot have both 'except' and 'except*' on the same 'try'
x_except_stmt
| 'except' a:expr ',' exprs 'as' NAME ':' -> a.. multiple exception types must be parenthesized when using 'as'
| 'except' expr ('as' NAME)? NEWLINE -> . expected ':'
| 'except' NEWLINE -> . expected ':'
| 'except' expr 'as' a:expr ':' block -> a cannot use except statement with %s
x_except_star
| 'except' '*' a:expr ',' exprs 'as' NAME ':' -> a.. multiple exception types must be parenthesized when using 'as'
| 'except' '*' expr ('as' NAME)? NEWLINE -> . expected ':'
| 'except' '*' (NEWLINE|':') -> . expected one or more exception types
| 'except' '*' expr 'as' a:expr ':' block -> a cannot use except* statement with %s
x_finally
| a:'finally' ':' NEWLINE !INDENT -> block 'finally' statement
x_except_indent
| a:'except' expr ('as' NAME)? ':' NEWLINE !INDENT -> block 'except' statement
| a:'except' ':' NEWLINE !INDENT -> block 'except' statement
x_except_star_indent
| a:'except' '*' expr ('as' NAME)? ':' NEWLINE !INDENT -> block 'except*' statement
x_match_stmt
| "match" subject NEWLINE -> . expected ':'
| a:"match" subject ':' NEWLINE !INDENT -> block 'match' statement
x_case_block
| "case" patterns guard? NEWLINE -> . expected ':'
| a:"case" patterns guard? ':' NEWLINE !INDENT -> block 'case' statement
x_as_pattern
| or_pattern 'as' a:"_" -> a cannot use '_' as a target
| or_pattern 'as' a:expr -> a cannot use %s as pattern target
x_class_pattern
| name_or_attr '(' a:x_class_arguments -> a.first-a.last positional patterns follow keyword patterns
x_class_arguments
| (positionals ',')? keyword_patterns ',' a:positionals =a
x_if_stmt
| 'if' named_expr NEWLINE -> . expected ':'
| a:'if' named_expr ':' NEWLINE !INDENT -> block 'if' statement
x_elif_stmt
| 'elif' named_expr NEWLINE -> . expected ':'
| a:'elif' named_expr ':' NEWLINE !INDENT -> block 'elif' statement
x_else_stmt
| a:'else' ':' NEWLINE !INDENT -> block 'else' statement
| 'else' ':' block 'elif' -> . 'elif' block follows an 'else' block
x_while_stmt
| 'while' named_expr NEWLINE -> . expected ':'
| a:'while' named_expr ':' NEWLINE !INDENT -> block 'while' statement
x_for_stmt
| 'async'? 'for' star_targets 'in' star_exprs NEWLINE -> . expected ':'
| 'async'? a:'for' star_targets 'in' star_exprs ':' NEWLINE !INDENT -> block 'for' statement
x_def_raw
| 'async'? a:'def' NAME type_params? '(' params? ')' ('->' expr)? ':' NEWLINE !INDENT -> block function definition
| 'async'? 'def' NAME type_params? &&'(' params? ')' ('->' expr)? &&':' def_comment? block =Def
x_class_raw
| 'class' NAME type_params? ('(' arguments? ')')? NEWLINE -> . expected ':'
| a:'class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT -> block class definition
x_kvpairs
| %kvpair ',' x_kvpair
| expr ':' a:'*' bitor -> a.. cannot use a starred expression in a dictionary value
| expr a:':' &('}'|',') -> a expression expected after dictionary key and ':'
x_kvpair
| a:expr !':' -> !colon
| expr ':' a:'*' bitor -> a.. cannot use a starred expression in a dictionary value
| expr a:':' &('}'|',') -> a expression expected after dictionary key and ':'
x_for_if
| 'async'? 'for' bitor (',' bitor)* ','? !'in' -> . 'in' expected after for-loop variables
x_starred
| '*' -> . Invalid star expression
x_starred_unpacking
| a:'*' expr '=' b:expr -> a-b cannot assign to iterable argument unpacking
x_ffield
| '{' a:'=' -> a f-string: valid expression required before '='
| '{' a:'!' -> a f-string: valid expression required before '!'
| '{' a:':' -> a f-string: valid expression required before ':'
| '{' a:'}' -> a f-string: valid expression required before '}'
| '{' !annotated_rhs -> next f-string: expecting a valid expression after '{'
| '{' annotated_rhs !('='|'!'|':'|'}') -> next f-string: expecting '=', or '!', or ':', or '}'
| '{' annotated_rhs '=' !('!'|':'|'}') -> next f-string: expecting '!', or ':', or '}'
| '{' annotated_rhs '='? x_fconversion
| '{' annotated_rhs '='? ('!' NAME)? !(':'|'}') -> next f-string: expecting ':' or '}'
| '{' annotated_rhs '='? ('!' NAME)? ':' fspec_part* !'}' -> next f-string: expecting '}', or format specs
| '{' annotated_rhs '='? ('!' NAME)? !'}' -> next f-string: expecting '}'
x_fconversion
| '!' &(':'|'}') -> next f-string: missing conversion character
| '!' !NAME -> next f-string: invalid conversion character
x_tfield
| '{' a:'=' -> a t-string: valid expression required before '='
| '{' a:'!' -> a t-string: valid expression required before '!'
| '{' a:':' -> a t-string: valid expression required before ':'
| '{' a:'}' -> a t-string: valid expression required before '}'
| '{' !annotated_rhs -> next t-string: expecting a valid expression after '{'
| '{' annotated_rhs !('='|'!'|':'|'}') -> next t-string: expecting '=', or '!', or ':', or '}'
| '{' annotated_rhs '=' !('!'|':'|'}') -> next t-string: expecting '!', or ':', or '}'
| '{' annotated_rhs '='? x_tconversion
| '{' annotated_rhs '='? ('!' NAME)? !(':'|'}') -> next t-string: expecting ':' or '}'
| '{' annotated_rhs '='? ('!' NAME)? ':' fspec_part* !'}' -> next t-string: expecting '}', or format specs
| '{' annotated_rhs '='? ('!' NAME)? !'}' -> next t-string: expecting '}'
x_tconversion
| '!' &(':'|'}') -> next t-string: missing conversion character
| '!' !NAME -> next t-string: invalid conversion character
x_string_concat
| @(fstring|string)+ a:tstring -> .last-a cannot mix t-string literals with string or bytes literals
| @tstring+ a:(fstring|string) -> .last-a cannot mix t-string literals with string or bytes literals
x_arithmetic
| sum ('+'|'-'|'*'|'/'|'%'|'//'|'@') a:'not' b:inversion -> a-b 'not' after an operator must be parenthesized
x_factor
| ('+'|'-'|'~') a:'not' b:factor -> a-b 'not' after an operator must be parenthesized
x_type_params
| '[' a:']' -> a.. Type parameter list cannot be empty
`
