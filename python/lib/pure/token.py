# Token: the numbers of the kinds of tokens.

_WORDS = ('ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR( RPAR) LSQB[ RSQB] COLON: COMMA, SEMI; PLUS+ MINUS- STAR* SLASH/ '
          'VBAR| AMPER& LESS< GREATER> EQUAL= DOT. PERCENT% LBRACE{ RBRACE} EQEQUAL== NOTEQUAL!= LESSEQUAL<= GREATEREQUAL>= TILDE~ '
          'CIRCUMFLEX^ LEFTSHIFT<< RIGHTSHIFT>> DOUBLESTAR** PLUSEQUAL+= MINEQUAL-= STAREQUAL*= SLASHEQUAL/= PERCENTEQUAL%= '
          'AMPEREQUAL&= VBAREQUAL|= CIRCUMFLEXEQUAL^= LEFTSHIFTEQUAL<<= RIGHTSHIFTEQUAL>>= DOUBLESTAREQUAL**= DOUBLESLASH// '
          'DOUBLESLASHEQUAL//= AT@ ATEQUAL@= RARROW-> ELLIPSIS... COLONEQUAL:= EXCLAMATION! OP TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD '
          'FSTRING_START FSTRING_MIDDLE FSTRING_END TSTRING_START TSTRING_MIDDLE TSTRING_END COMMENT NL ERRORTOKEN ENCODING')

tok_name = {}
EXACT_TOKEN_TYPES = {}

def _define():
    for number, word in enumerate(_WORDS.split()):
        name = word.rstrip('()[]:,;+-*/|&<>=.%{}!~^@')
        tok_name[number] = name
        globals()[name] = number
        if name != word:
            EXACT_TOKEN_TYPES[word[len(name):]] = number

_define()
EXACT_TOKEN_TYPES = dict(sorted(EXACT_TOKEN_TYPES.items()))
N_TOKENS = len(tok_name)
NT_OFFSET = 256

__all__ = ['tok_name', 'ISTERMINAL', 'ISNONTERMINAL', 'ISEOF', 'EXACT_TOKEN_TYPES', *tok_name.values(), 'N_TOKENS', 'NT_OFFSET']

def ISTERMINAL(x):
    return x < NT_OFFSET

def ISNONTERMINAL(x):
    return x >= NT_OFFSET

def ISEOF(x):
    return x == ENDMARKER
