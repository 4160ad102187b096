# When objects end in functions made at random: what each statement lets go of, before the number that the next prints.
import weakref, functools, collections, contextlib, itertools
class A:
    def __init__(s, n, *c):
        s.n = n
        if c: s.c = list(c)
    def __del__(s): print('~', s.n, end=' ')
    def m(s, *a): return s.n
    def me(s): return s
    def __enter__(s): return s
    def __exit__(s, *a): return True
    def __iter__(s): return iter([1, 2])
class S(A):
    __slots__ = ('z', 'y')
class K(A):
    keep = []
    def __del__(s):
        print('K', s.n, end=' ')
        if hasattr(s, 'c'): K.keep.append(s.c.pop())
def gen(x, *a):
    try:
        for i in range(3): yield x
    finally: print('fin', end=' ')
def ident(x): return x
def bad(x, *a): raise ValueError(x)
def two(x):
    y = x
    def inner(): return y
    return inner
def deflt(x):
    def f(a=x): return a
    return f

def t0():
    a, b = A(1), [A(2, A(3, A(4), d), a), A(10)]
    c = {'k': A(11, S(12), A(13))}
    d = gen(A(14))
    next(d)
    a[0] = map(ident, [zip([next(gen(A(15)))], [b])])
    print(44, end=' ')
    b = [x for x in [zip([{A(16, A(17), S(18)): 1}], [max([A(19)], key=id)]), next(gen([*[A(20)]]))]]
    print(63, end=' ')
    for d in (d, b):
        [*[{1: a, 2: next(gen(A(21)))}]]
        print(93, end=' ')
        a = d
        print(82, end=' ')
    print(21, end=' ')
    b = gen({A(22): 1}, ValueError(c))
    print(84, end=' ')
    del a
    print(49, end=' ')
    next(b)
    print(66, end=' ')
    print(A(23, A(24), b).n, end=' ')
    print(62, end=' ')
def t1():
    a, b = A(26, A(27), c), [S(29), A(30, S(31), S(32))]
    c = {'k': A(33, A(34, A(35, A(36), b), b), A(42))}
    d = gen(A(43))
    next(d)
    try:
        c[0] = c
        print(63, end=' ')
        a, c = d, collections.deque([A(44, A(45), A(46))])
        print(28, end=' ')
    finally:
        b = A(47, A(48), A(49))
        print(80, end=' ')
    print(88, end=' ')
    del b
    print(67, end=' ')
    d[0] = (zip([A(50)], [(A(51, A(52), b), A(57, A(58, K(59, A(60)), A(61)), A(62)))]) or d)
    print(37, end=' ')
    del a
    print(41, end=' ')
    d.x = [A(63, A(64, S(65), A(66)), a), iter([[*[A(68, A(69), A(70))]]])]
    print(17, end=' ')
    b = A(71)
    print(64, end=' ')
    for c in a:
        d = S(72)
        print(13, end=' ')
        d = A(73, A(74, A(75, A(76), S(77)), S(78)), A(79, A(80), a))
        print(5, end=' ')
    print(37, end=' ')
def t2():
    a, b = A(151, A(152), A(153, A(154), A(155))), [A(156, A(157), A(158, A(159, K(160, K(161, A(162))), b), b)), S(174)]
    c = {'k': S(175)}
    d = gen(A(176, A(177), b))
    next(d)
    c = getattr(deflt((lambda x: [x])(A(179))), 'm', None)
    print(26, end=' ')
    del d
    print(26, end=' ')
    a = [K(180, A(181)), max([two(A(182))], key=id)]
    print(39, end=' ')
    next(gen(a))
    print(56, end=' ')
    c.pop()
    print(39, end=' ')
    del c
    print(93, end=' ')
    d.append(A(183, A(184), S(185)))
    print(59, end=' ')
def t3():
    a, b = S(186), [A(187), A(188, K(189, A(190, K(191, A(192)), a)), d)]
    c = {'k': A(196, S(197), K(198, A(199, K(200, A(201)), K(202, S(203)))))}
    d = gen(S(204))
    next(d)
    try:
        next(b)
        print(98, end=' ')
        a = c
        print(90, end=' ')
    except Exception as f:
        for c in A(205, A(206), a):
            del d
            print(8, end=' ')
            [K(208, A(209)), S(210)]
            print(35, end=' ')
        print(77, end=' ')
    print(38, end=' ')
    b = A(211)
    print(8, end=' ')
    c = a
    print(21, end=' ')
    c = b
    print(50, end=' ')
    del b
    print(61, end=' ')
    next(c)
    print(91, end=' ')
    b = [slice(d, 1), functools.partial(ident, gen(K(212, A(213, S(214), b)), A(216)))]
    print(99, end=' ')
def t4():
    a, b = A(217), [K(218, A(219)), A(220, A(221), K(222, K(223, A(224))))]
    c = {'k': A(225)}
    d = gen(A(226))
    next(d)
    b = A(227, A(228), A(229, K(230, A(231)), d))
    print(78, end=' ')
    a.append(A(233))
    print(57, end=' ')
    A(234)
    print(36, end=' ')
    d, b = c, a
    print(27, end=' ')
    if A(235, A(236, A(237), A(238)), A(239)):
        b = {A(240): 1}
        print(48, end=' ')
        a = c
        print(1, end=' ')
    print(4, end=' ')
    del b
    print(5, end=' ')
    try:
        next(d)
        print(11, end=' ')
        d = max([A(241, A(242), c)], key=id)
        print(33, end=' ')
    except Exception as e:
        b = a
        print(45, end=' ')
    print(70, end=' ')
def t5():
    a, b = A(244), [A(245), A(246, A(247), K(248, K(249, K(250, K(251, A(252, A(253), A(254, A(255), b)))))))]
    c = {'k': A(263)}
    d = gen(A(264))
    next(d)
    d = A(265)
    print(94, end=' ')
    d = [*[d]]
    print(31, end=' ')
    del b
    print(42, end=' ')
    try:
        del d
        print(74, end=' ')
        b, d = {K(266, A(267, K(268, A(269)), A(270, A(271, A(272), c), a))): 1}, (c, c)
        print(45, end=' ')
    except Exception as f:
        a = two(c)
        print(41, end=' ')
    print(73, end=' ')
    c = c
    print(94, end=' ')
    try:
        a.close()
        print(74, end=' ')
        b.close()
        print(6, end=' ')
    finally:
        del c
        print(31, end=' ')
    print(89, end=' ')
    del c
    print(46, end=' ')
def t6():
    a, b = A(328), [A(329), A(330, A(331), d)]
    c = {'k': A(333, S(334), d)}
    d = gen(A(350))
    next(d)
    c.append(d)
    print(47, end=' ')
    b.x = b
    print(94, end=' ')
    for d in (next(gen(weakref.ref(A(351, A(352, A(353), d), b)))), S(356)):
        raise ValueError(A(357))
        print(14, end=' ')
        b = [*[zip([a], [slice(K(358, A(359)), 1)])]]
        print(80, end=' ')
    print(43, end=' ')
    d = A(360)
    print(17, end=' ')
    b = (a, ident(A(361)))
    print(67, end=' ')
    a = A(362, A(363), c)
    print(1, end=' ')
    del c
    print(14, end=' ')
def t7():
    a, b = A(367), [A(368, S(369), b), A(376)]
    c = {'k': A(377)}
    d = gen(A(378))
    next(d)
    b = collections.deque([collections.deque([next(gen(A(379)))])])
    print(90, end=' ')
    c = A(380, A(381), a)
    print(57, end=' ')
    b.append(S(383))
    print(86, end=' ')
    for b in c:
        A(384)
        print(48, end=' ')
        raise ValueError(b)
        print(34, end=' ')
    print(37, end=' ')
    a.append([weakref.ref(A(385)), ident(d)])
    print(76, end=' ')
    c.append(zip([d], [A(386)]))
    print(4, end=' ')
    a[0] = ident(next(gen(iter([A(387, S(388), a)]))))
    print(20, end=' ')
def t8():
    a, b = A(392), [A(393), K(394, A(395))]
    c = {'k': K(396, A(397))}
    d = gen(S(398))
    next(d)
    with A(399, S(400), c) as c:
        weakref.ref(S(402))
        print(18, end=' ')
        a = deflt(weakref.ref(A(403)))
        print(43, end=' ')
    print(96, end=' ')
    a.pop()
    print(61, end=' ')
    with A(404) as b:
        A(405)
        print(42, end=' ')
        d[0] = iter([b])
        print(55, end=' ')
    print(56, end=' ')
    A(406)
    print(34, end=' ')
    raise ValueError(A(407))
    print(13, end=' ')
    next(a)
    print(23, end=' ')
    d, c = two(ident([A(408, K(409, A(410, A(411), b)), K(416, A(417))), A(418)])), A(419)
    print(5, end=' ')
def t9():
    a, b = A(420, K(421, K(422, K(423, K(424, A(425))))), A(426)), [S(427), A(428)]
    c = {'k': A(429)}
    d = gen(A(430))
    next(d)
    a.close()
    print(66, end=' ')
    a = A(431, A(432), b)
    print(98, end=' ')
    del d
    print(64, end=' ')
    b.close()
    print(89, end=' ')
    b
    print(63, end=' ')
    c.close()
    print(19, end=' ')
    c = max([max([b], key=id)], key=id)
    print(33, end=' ')
def t10():
    a, b = A(435), [A(436), A(437)]
    c = {'k': A(438)}
    d = gen(A(439))
    next(d)
    c = A(440)
    print(74, end=' ')
    del b
    print(69, end=' ')
    ValueError(A(441))
    print(91, end=' ')
    a = K(442, A(443))
    print(51, end=' ')
    ValueError([*[{1: A(444, A(445), d), 2: A(447)}]])
    print(38, end=' ')
    c.pop()
    print(62, end=' ')
    del a
    print(65, end=' ')
def t11():
    a, b = A(448, A(449), A(450)), [S(451), A(452, A(453), A(454))]
    c = {'k': A(455, A(456, S(457), A(458)), K(459, A(460)))}
    d = gen(A(461, A(462, A(463), c), A(477)))
    next(d)
    del d
    print(96, end=' ')
    b = c
    print(31, end=' ')
    a = getattr(A(478), 'm', None)
    print(64, end=' ')
    d = gen(K(479, S(480)), {1: a, 2: b})
    print(18, end=' ')
    for c in a:
        if map(ident, [A(481)]):
            del c
            print(50, end=' ')
            c = a
            print(70, end=' ')
        print(61, end=' ')
        c = (slice(collections.deque([S(482)]), 1) or iter([a]))
        print(73, end=' ')
    print(74, end=' ')
    a = A(483)
    print(47, end=' ')
    a = bad(ValueError(A(484, A(485), A(486))))
    print(20, end=' ')
def t12():
    a, b = A(487, A(488), A(489)), [A(490), A(491, A(492), c)]
    c = {'k': S(494)}
    d = gen(A(495))
    next(d)
    b = collections.deque([map(ident, [ValueError(A(496))])])
    print(90, end=' ')
    c = b
    print(36, end=' ')
    del c
    print(30, end=' ')
    c = ([x for x in [gen(A(497), A(498, A(499, A(500), A(501)), c)), {A(503): 1}]], [*[next(gen(A(504, A(505), A(506))))]])
    print(92, end=' ')
    b = iter([(slice(A(507), 1) or [A(508), A(509, A(510), A(511))])])
    print(4, end=' ')
    try:
        d = A(512)
        print(47, end=' ')
        a = A(513)
        print(87, end=' ')
    except Exception as f:
        try:
            d.x = d
            print(2, end=' ')
            pass
            print(84, end=' ')
        finally:
            d[0] = ValueError(a)
            print(82, end=' ')
        print(53, end=' ')
    print(24, end=' ')
    d.pop()
    print(77, end=' ')
def t13():
    a, b = S(514), [S(515), A(516)]
    c = {'k': A(517)}
    d = gen(K(518, S(519)))
    next(d)
    for d in deflt([*[[x for x in [A(520, S(521), A(522)), A(523)]]]]):
        c, b = gen((weakref.ref(A(524)) or (A(525), A(526))), max([A(527)], key=id)), c
        print(75, end=' ')
        for a in A(528):
            a = K(529, A(530, S(531), b))
            print(38, end=' ')
            d = getattr({1: zip([S(533)], [S(534)]), 2: A(535)}, 'm', None)
            print(26, end=' ')
        print(79, end=' ')
    print(19, end=' ')
    c.pop()
    print(95, end=' ')
    c.pop()
    print(0, end=' ')
    c.pop()
    print(56, end=' ')
    b, a = zip([next(gen(a))], [[x for x in [[*[A(536)]], a]]]), ident(slice(max([A(537, A(538), A(539, A(540), S(541)))], key=id), 1))
    print(8, end=' ')
    a = a
    print(8, end=' ')
    a = (slice(A(542), 1) or A(543))
    print(70, end=' ')
def t14():
    a, b = A(544), [A(545, A(546), A(547)), A(548, K(549, A(550)), A(551))]
    c = {'k': S(552)}
    d = gen(A(553))
    next(d)
    b = A(554)
    print(12, end=' ')
    c = two(A(555))
    print(29, end=' ')
    c = (getattr(A(556), 'm', None), A(557))
    print(6, end=' ')
    a = bad(A(558, K(559, A(560, K(561, A(562)), A(563, K(564, K(565, A(566, A(567), d))), b))), S(570)))
    print(9, end=' ')
    print(c.n, end=' ')
    print(68, end=' ')
    c = iter([c])
    print(45, end=' ')
    d = iter([A(571)])
    print(72, end=' ')
def t15():
    a, b = A(618, A(619, S(620), a), S(622)), [S(623), A(624)]
    c = {'k': A(625, A(626), b)}
    d = gen(A(628, A(629), A(630, A(631), a)))
    next(d)
    del d
    print(1, end=' ')
    del a
    print(56, end=' ')
    b[0] = getattr(A(633), 'm', None)
    print(21, end=' ')
    b = max([[x for x in [K(634, A(635)), [x for x in [S(636), S(637)]]]]], key=id)
    print(26, end=' ')
    b = (A(638) or max([A(639, A(640), A(641))], key=id))
    print(6, end=' ')
    a = A(642)
    print(56, end=' ')
    a
    print(75, end=' ')
def t16():
    a, b = A(698), [K(699, A(700)), A(701)]
    c = {'k': A(702, A(703), A(704))}
    d = gen(S(705))
    next(d)
    b = iter([A(706)])
    print(60, end=' ')
    d[0] = A(707, A(708, A(709), A(710)), d)
    print(30, end=' ')
    try:
        del d
        print(93, end=' ')
        a = S(712)
        print(89, end=' ')
    except Exception as f:
        c = A(713, A(714), K(715, A(716)))
        print(11, end=' ')
    print(39, end=' ')
    a, d = map(ident, [[*[collections.deque([A(717)])]]]), A(718, A(719, A(720, A(721, A(722), b), b), d), A(726, S(727), b))
    print(18, end=' ')
    a, c = A(729, A(730, A(731), A(732)), c), A(743)
    print(43, end=' ')
    a.x = A(744)
    print(14, end=' ')
    a.close()
    print(71, end=' ')
def t17():
    a, b = A(745), [A(746, A(747), A(748)), A(749)]
    c = {'k': A(750)}
    d = gen(K(751, S(752)))
    next(d)
    b = A(753, A(754), S(755))
    print(55, end=' ')
    c.x = zip([a], [A(756, A(757), d)])
    print(45, end=' ')
    try:
        del b
        print(22, end=' ')
        next(b)
        print(7, end=' ')
    except Exception as f:
        d = b
        print(28, end=' ')
    print(32, end=' ')
    d = K(759, A(760, A(761, A(762), A(763)), A(764, K(765, A(766)), d)))
    print(29, end=' ')
    for a in list(gen(gen(ident(A(768)), A(769)))):
        d.pop()
        print(51, end=' ')
        del d
        print(96, end=' ')
    print(3, end=' ')
    b[0] = a
    print(37, end=' ')
    a
    print(25, end=' ')
def t18():
    a, b = S(770), [A(771), A(772)]
    c = {'k': A(773)}
    d = gen(A(774, A(775), a))
    next(d)
    a, c = A(779), map(ident, [S(780)])
    print(16, end=' ')
    print(map(ident, [b]).n, end=' ')
    print(65, end=' ')
    a = a
    print(31, end=' ')
    d.append(S(781))
    print(44, end=' ')
    print(A(782, S(783), a).n, end=' ')
    print(79, end=' ')
    b
    print(80, end=' ')
    (functools.partial(ident, list(gen(A(785, A(786), A(787))))) or collections.deque([functools.partial(ident, A(788))]))
    print(20, end=' ')
def t19():
    a, b = A(789), [A(790), A(791)]
    c = {'k': A(792, A(793, A(794, A(795, A(796), A(797)), b), A(799, K(800, A(801)), c)), A(803))}
    d = gen(A(804))
    next(d)
    d.pop()
    print(1, end=' ')
    b.x = a
    print(24, end=' ')
    c = S(805)
    print(39, end=' ')
    c = A(806)
    print(1, end=' ')
    d[0] = A(807)
    print(57, end=' ')
    a.append(A(808, A(809), A(810)))
    print(56, end=' ')
    if A(811):
        a, b = A(812), A(813, A(814), b)
        print(1, end=' ')
        del c
        print(33, end=' ')
    print(69, end=' ')
def t20():
    a, b = A(816), [A(817), A(818)]
    c = {'k': A(819)}
    d = gen(A(820))
    next(d)
    d = bad(S(821))
    print(67, end=' ')
    a = two(A(822))
    print(52, end=' ')
    d.pop()
    print(64, end=' ')
    for a in (A(823), c):
        b.x = K(824, A(825, A(826, A(827), S(828)), b))
        print(21, end=' ')
        d = [A(830), list(gen((lambda x: [x])(A(831, A(832), a))))]
        print(28, end=' ')
    print(8, end=' ')
    d = c
    print(55, end=' ')
    b.close()
    print(56, end=' ')
    d = b
    print(48, end=' ')
def t21():
    a, b = A(834, A(835, A(836), A(837, S(838), a)), A(840, A(841), b)), [A(843, K(844, A(845)), S(846)), S(847)]
    c = {'k': A(848)}
    d = gen(A(849))
    next(d)
    K(850, A(851))
    print(64, end=' ')
    c = S(852)
    print(41, end=' ')
    b[0] = K(853, A(854))
    print(47, end=' ')
    getattr([*[a]], 'm', None)
    print(72, end=' ')
    a, a = A(855), A(856)
    print(61, end=' ')
    c.x = A(857, A(858), a)
    print(5, end=' ')
    a = b
    print(4, end=' ')
def t22():
    a, b = A(865, A(866), d), [A(876), A(877)]
    c = {'k': A(878, A(879), b)}
    d = gen(A(881, K(882, A(883)), d))
    next(d)
    del c
    print(30, end=' ')
    list(gen(functools.partial(ident, A(885, A(886), c))))
    print(62, end=' ')
    d = A(889)
    print(49, end=' ')
    a = A(890)
    print(83, end=' ')
    a, a = A(891), weakref.ref(A(892))
    print(76, end=' ')
    c
    print(48, end=' ')
    try:
        A(893, A(894), d)
        print(90, end=' ')
        with K(896, S(897)) as b:
            a = c
            print(48, end=' ')
            c = deflt(K(898, A(899, A(900), b)))
            print(78, end=' ')
        print(67, end=' ')
    except Exception as e:
        print(A(902, A(903), d).n, end=' ')
        print(90, end=' ')
    print(99, end=' ')
def t23():
    a, b = A(905), [A(906), A(907)]
    c = {'k': A(908)}
    d = gen(A(909, A(910), d))
    next(d)
    try:
        with A(912) as a:
            print({K(913, A(914, A(915), b)): 1}.n, end=' ')
            print(24, end=' ')
            d.pop()
            print(91, end=' ')
        print(69, end=' ')
        del c
        print(71, end=' ')
    except Exception as f:
        for d in a:
            c.pop()
            print(17, end=' ')
            a.append(map(ident, [[x for x in [a, getattr(A(917), 'm', None)]]]))
            print(68, end=' ')
        print(40, end=' ')
    print(93, end=' ')
    next(a)
    print(74, end=' ')
    d.close()
    print(87, end=' ')
    a.append(a)
    print(72, end=' ')
    if A(918, A(919, S(920), c), a):
        del d
        print(18, end=' ')
        d = b
        print(64, end=' ')
    print(82, end=' ')
    d = A(927)
    print(4, end=' ')
    c.close()
    print(20, end=' ')
def t24():
    a, b = A(928, A(929, A(930), A(931)), b), [A(941), A(942, A(943, A(944, S(945), A(946, A(947), b)), A(949)), A(950, A(951, A(952), A(953)), c))]
    c = {'k': A(956, S(957), A(958))}
    d = gen(A(959))
    next(d)
    a.pop()
    print(55, end=' ')
    b.close()
    print(35, end=' ')
    c = gen(b, slice(K(960, A(961)), 1))
    print(82, end=' ')
    c = d
    print(14, end=' ')
    c = (A(962) or functools.partial(ident, c))
    print(0, end=' ')
    if two(d):
        c = A(963)
        print(51, end=' ')
        d = [*[gen(A(964), (A(965) or A(966)))]]
        print(32, end=' ')
    print(61, end=' ')
    with S(967) as a:
        b = collections.deque([functools.partial(ident, K(968, K(969, A(970))))])
        print(98, end=' ')
        a = ([*[(A(971, A(972), c) or A(974, A(975, A(976), c), K(978, A(979))))]] or functools.partial(ident, {A(980): 1}))
        print(37, end=' ')
    print(54, end=' ')
def t25():
    a, b = A(981), [A(982), A(983)]
    c = {'k': K(984, A(985))}
    d = gen(A(986, K(987, A(988)), b))
    next(d)
    c = ([x for x in [collections.deque([A(990)]), d]], c)
    print(26, end=' ')
    c = ValueError(A(991))
    print(20, end=' ')
    c = collections.deque([d])
    print(84, end=' ')
    raise ValueError(b)
    print(49, end=' ')
    b = (K(992, A(993)) or slice((A(994) or A(995)), 1))
    print(55, end=' ')
    try:
        a = A(996)
        print(56, end=' ')
        c = slice(zip([A(997)], [A(998)]), 1)
        print(69, end=' ')
    except Exception as e:
        a
        print(29, end=' ')
    print(42, end=' ')
    slice(A(999), 1)
    print(11, end=' ')
def t26():
    a, b = A(1000), [S(1001), A(1002, A(1003), A(1004, A(1005), A(1006, A(1007, A(1008, A(1009, A(1010), A(1011)), A(1012)), c), K(1014, A(1015)))))]
    c = {'k': A(1016)}
    d = gen(K(1017, S(1018)))
    next(d)
    del c
    print(0, end=' ')
    c.pop()
    print(12, end=' ')
    b = A(1019, K(1020, S(1021)), A(1022))
    print(51, end=' ')
    a.append(slice(deflt(A(1023, A(1024), A(1025))), 1))
    print(11, end=' ')
    c.x = [*[A(1026)]]
    print(32, end=' ')
    raise ValueError(A(1027))
    print(32, end=' ')
    with K(1028, K(1029, A(1030))) as c:
        del b
        print(98, end=' ')
        for a in A(1031):
            b = bad(S(1032))
            print(77, end=' ')
            c = S(1033)
            print(48, end=' ')
        print(5, end=' ')
    print(98, end=' ')
def t27():
    a, b = A(1034), [A(1035), A(1036)]
    c = {'k': A(1037)}
    d = gen(A(1038, A(1039), A(1040, A(1041), c)))
    next(d)
    next(c)
    print(18, end=' ')
    A(1043)
    print(63, end=' ')
    c = A(1044)
    print(0, end=' ')
    raise ValueError((lambda x: [x])(zip([c], [max([A(1045)], key=id)])))
    print(55, end=' ')
    for c in {1: deflt(iter([K(1046, A(1047))])), 2: (b, A(1048))}:
        d.append(A(1049))
        print(79, end=' ')
        c = d
        print(98, end=' ')
    print(21, end=' ')
    ValueError(([*[A(1050)]], A(1051, A(1052), A(1053))))
    print(39, end=' ')
    b[0] = K(1054, S(1055))
    print(34, end=' ')
def t28():
    a, b = A(1056, A(1057), A(1058, A(1059, A(1060), d), a)), [A(1063), A(1064)]
    c = {'k': A(1065, S(1066), K(1067, A(1068)))}
    d = gen(A(1069, A(1070, S(1071), a), b))
    next(d)
    ValueError(functools.partial(ident, {S(1074): 1}))
    print(55, end=' ')
    c = bad(K(1075, A(1076, A(1077), S(1078))))
    print(98, end=' ')
    try:
        if getattr(K(1079, S(1080)), 'm', None):
            d
            print(68, end=' ')
            b = A(1081)
            print(13, end=' ')
        print(85, end=' ')
        b = next(gen(A(1082, A(1083), A(1084))))
        print(39, end=' ')
    except Exception as f:
        d[0] = A(1085, A(1086), A(1087))
        print(64, end=' ')
    print(6, end=' ')
    b = bad([(lambda x: [x])(d), S(1088)])
    print(85, end=' ')
    next(gen({S(1089): 1}))
    print(83, end=' ')
    with S(1090) as c:
        b = b
        print(57, end=' ')
        c = map(ident, [next(gen(K(1091, A(1092))))])
        print(61, end=' ')
    print(46, end=' ')
    d = A(1093)
    print(25, end=' ')
def t29():
    a, b = A(1094), [A(1095), A(1096, A(1097), c)]
    c = {'k': A(1118, S(1119), d)}
    d = gen(K(1121, A(1122)))
    next(d)
    try:
        c[0] = gen((list(gen(A(1123))), (S(1124), A(1125))), S(1126))
        print(1, end=' ')
        d = d
        print(4, end=' ')
    finally:
        d
        print(96, end=' ')
    print(31, end=' ')
    d = [A(1127), list(gen(two(A(1128, A(1129, A(1130), S(1131)), A(1132, A(1133), S(1134))))))]
    print(77, end=' ')
    with A(1135, A(1136), c) as c:
        b = [A(1138), list(gen(b))]
        print(50, end=' ')
        d
        print(44, end=' ')
    print(37, end=' ')
    with A(1139) as c:
        b = (a, A(1140, A(1141), d))
        print(27, end=' ')
        c = c
        print(74, end=' ')
    print(41, end=' ')
    weakref.ref(A(1159))
    print(52, end=' ')
    d = a
    print(57, end=' ')
    b = zip([[*[A(1160)]]], [(S(1161), K(1162, A(1163)))])
    print(75, end=' ')
def t30():
    a, b = A(1164), [A(1165), S(1166)]
    c = {'k': A(1167)}
    d = gen(A(1168, A(1169, A(1170), c), K(1172, A(1173, S(1174), b))))
    next(d)
    c.x = deflt(A(1176))
    print(2, end=' ')
    b = next(gen({A(1177): 1}))
    print(30, end=' ')
    a = {A(1178): 1}
    print(3, end=' ')
    c = A(1179)
    print(93, end=' ')
    c = zip([a], [[*[c]]])
    print(39, end=' ')
    try:
        d.append(d)
        print(61, end=' ')
        a = [*[list(gen(A(1180)))]]
        print(15, end=' ')
    except Exception as e:
        a = (A(1181) or getattr(ValueError(A(1182)), 'm', None))
        print(59, end=' ')
    print(48, end=' ')
    a = A(1183)
    print(79, end=' ')
def t31():
    a, b = A(1184), [K(1185, A(1186, A(1187), d)), A(1189, K(1190, A(1191)), A(1192, A(1193), d))]
    c = {'k': A(1195)}
    d = gen(A(1196))
    next(d)
    a = deflt(list(gen(zip([A(1197)], [A(1198)]))))
    print(20, end=' ')
    b = {A(1199, A(1200), c): 1}
    print(91, end=' ')
    A(1204, A(1205), d)
    print(87, end=' ')
    c[0] = A(1207)
    print(14, end=' ')
    try:
        [x for x in [functools.partial(ident, (A(1208) or A(1209, A(1210), d))), A(1212)]]
        print(21, end=' ')
        d, b = A(1213), A(1214, A(1215), c)
        print(70, end=' ')
    except Exception as e:
        b.append(A(1217, A(1218), a))
        print(57, end=' ')
    print(4, end=' ')
    b = K(1222, A(1223))
    print(36, end=' ')
    if a:
        with A(1224) as b:
            d
            print(21, end=' ')
            c = S(1225)
            print(72, end=' ')
        print(2, end=' ')
        [next(gen(map(ident, [A(1226, S(1227), A(1228, A(1229), A(1230, A(1231), d)))]))), c]
        print(55, end=' ')
    print(80, end=' ')
def t32():
    a, b = K(1302, A(1303, A(1304, A(1305), a), a)), [A(1322), K(1323, K(1324, S(1325)))]
    c = {'k': S(1326)}
    d = gen(A(1327))
    next(d)
    a = b
    print(40, end=' ')
    a = zip([c], [two(A(1328))])
    print(35, end=' ')
    del b
    print(58, end=' ')
    raise ValueError(A(1329))
    print(17, end=' ')
    a = d
    print(66, end=' ')
    try:
        a = max([A(1330)], key=id)
        print(83, end=' ')
        del d
        print(3, end=' ')
    finally:
        for a in A(1331):
            del b
            print(69, end=' ')
            c = deflt(d)
            print(66, end=' ')
        print(99, end=' ')
    print(18, end=' ')
    d = next(gen(A(1332)))
    print(80, end=' ')
def t33():
    a, b = A(1333, A(1334, A(1335), c), c), [A(1340), A(1341, A(1342), K(1343, A(1344)))]
    c = {'k': A(1345)}
    d = gen(K(1346, A(1347, K(1348, K(1349, A(1350))), d)))
    next(d)
    d
    print(19, end=' ')
    next(d)
    print(32, end=' ')
    c[0] = d
    print(77, end=' ')
    d = b
    print(57, end=' ')
    d = two(functools.partial(ident, a))
    print(87, end=' ')
    del c
    print(21, end=' ')
    next(d)
    print(38, end=' ')
def t34():
    a, b = A(1352), [S(1353), A(1354, A(1355), c)]
    c = {'k': K(1357, A(1358))}
    d = gen(A(1359))
    next(d)
    b = b
    print(94, end=' ')
    A(1360, A(1361), A(1362))
    print(63, end=' ')
    for a in A(1363):
        c[0] = a
        print(55, end=' ')
        a = (c or A(1364, A(1365), c))
        print(15, end=' ')
    print(86, end=' ')
    gen(ValueError(A(1367, A(1368), A(1369))), d)
    print(37, end=' ')
    del c
    print(18, end=' ')
    a, d = (getattr(two(A(1370)), 'm', None) or [x for x in [b, (A(1371, K(1372, A(1373)), d), A(1375, A(1376), a))]]), list(gen(c))
    print(18, end=' ')
    with A(1378) as c:
        d, d = a, c
        print(93, end=' ')
        del a
        print(90, end=' ')
    print(73, end=' ')
def t35():
    a, b = A(1379, A(1380), b), [A(1382), A(1383, S(1384), A(1385, A(1386), K(1387, A(1388))))]
    c = {'k': K(1389, S(1390))}
    d = gen(A(1391))
    next(d)
    a.append(d)
    print(38, end=' ')
    d = bad(map(ident, [slice(S(1392), 1)]))
    print(49, end=' ')
    for c in A(1393, A(1394), K(1395, A(1396))):
        c = b
        print(53, end=' ')
        zip([map(ident, [K(1397, A(1398))])], [A(1399, A(1400), S(1401))])
        print(36, end=' ')
    print(78, end=' ')
    b = two(max([gen(A(1402, A(1403), d), A(1405))], key=id))
    print(0, end=' ')
    if list(gen(c)):
        a.x = (A(1406) or functools.partial(ident, b))
        print(66, end=' ')
        c, c = max([max([{1: A(1407), 2: A(1408, A(1409), A(1410))}], key=id)], key=id), (ident(A(1411)) or A(1412))
        print(29, end=' ')
    print(18, end=' ')
    a, b = (lambda x: [x])(iter([A(1413)])), {S(1414): 1}
    print(58, end=' ')
    b.x = A(1415)
    print(25, end=' ')
def t36():
    a, b = A(1416), [A(1417), A(1418)]
    c = {'k': A(1419)}
    d = gen(S(1420))
    next(d)
    for c in deflt(d):
        c.append(functools.partial(ident, A(1421, S(1422), b)))
        print(49, end=' ')
        if c:
            raise ValueError(gen(S(1424), A(1425, S(1426), A(1427, A(1428), A(1429)))))
            print(22, end=' ')
            pass
            print(55, end=' ')
        print(20, end=' ')
    print(21, end=' ')
    d
    print(79, end=' ')
    del c
    print(74, end=' ')
    a = A(1430)
    print(62, end=' ')
    c = [*[b]]
    print(34, end=' ')
    c[0] = A(1431, A(1432, A(1433), A(1434)), A(1435))
    print(3, end=' ')
    d.pop()
    print(92, end=' ')
def t37():
    a, b = K(1436, A(1437, A(1438), S(1439))), [A(1440), K(1441, A(1442, A(1443), d))]
    c = {'k': A(1445)}
    d = gen(S(1446))
    next(d)
    for b in A(1447):
        c = bad(S(1448))
        print(76, end=' ')
        A(1449)
        print(80, end=' ')
    print(39, end=' ')
    a.close()
    print(21, end=' ')
    b.pop()
    print(59, end=' ')
    try:
        print(zip([A(1450)], [A(1451)]).n, end=' ')
        print(77, end=' ')
        del d
        print(49, end=' ')
    except Exception as e:
        c = d
        print(27, end=' ')
    print(75, end=' ')
    b = (gen((A(1452), A(1453)), A(1454, A(1455), A(1456))) or two(b))
    print(35, end=' ')
    b = A(1457, A(1458), a)
    print(27, end=' ')
    A(1460, A(1461), A(1462))
    print(50, end=' ')
def t38():
    a, b = A(1463), [A(1464, A(1465), A(1466)), A(1467, A(1468), c)]
    c = {'k': S(1470)}
    d = gen(A(1471, A(1472), A(1473)))
    next(d)
    if map(ident, [S(1474)]):
        a = map(ident, [(lambda x: [x])(A(1475, A(1476), c))])
        print(9, end=' ')
        d = S(1494)
        print(47, end=' ')
    print(11, end=' ')
    d, d = {1: b, 2: A(1495, A(1496, A(1497, A(1498), b), K(1500, A(1501, A(1502), c))), c)}, A(1513)
    print(34, end=' ')
    b = bad(b)
    print(31, end=' ')
    d = c
    print(37, end=' ')
    if a:
        (lambda x: [x])(A(1514, A(1515, S(1516), A(1517, A(1518), b)), A(1520, A(1521), A(1522))))
        print(63, end=' ')
        d = c
        print(1, end=' ')
    print(77, end=' ')
    a = {1: {S(1523): 1}, 2: iter([A(1524, K(1525, A(1526)), A(1527))])}
    print(16, end=' ')
    d = {1: getattr(b, 'm', None), 2: (lambda x: [x])(A(1528, A(1529, A(1530), b), A(1534)))}
    print(83, end=' ')
def t39():
    a, b = S(1535), [A(1536, A(1537), b), A(1541)]
    c = {'k': A(1542)}
    d = gen(A(1543))
    next(d)
    a = d
    print(18, end=' ')
    d = d
    print(75, end=' ')
    try:
        for d in [*[{1: A(1544), 2: K(1545, A(1546, S(1547), c))}]]:
            S(1556)
            print(63, end=' ')
            pass
            print(22, end=' ')
        print(48, end=' ')
        a = A(1557, A(1558, A(1559), b), A(1561, S(1562), A(1563)))
        print(80, end=' ')
    finally:
        a = A(1564)
        print(78, end=' ')
    print(46, end=' ')
    b = A(1565)
    print(18, end=' ')
    a, d = A(1566, A(1567), A(1568)), functools.partial(ident, collections.deque([K(1569, A(1570, A(1571, A(1572, K(1573, K(1574, A(1575))), A(1576, A(1577, A(1578, A(1579, A(1580), K(1581, A(1582, A(1583), b))), d), A(1590, S(1591), c)), b)), c), c))]))
    print(94, end=' ')
    b = c
    print(4, end=' ')
    del b
    print(99, end=' ')
def t40():
    a, b = K(1604, K(1605, A(1606))), [A(1607), A(1608)]
    c = {'k': A(1609)}
    d = gen(A(1610))
    next(d)
    zip([b], [b])
    print(49, end=' ')
    a = getattr(ident(A(1611, A(1612, A(1613), b), a)), 'm', None)
    print(17, end=' ')
    d = bad(K(1618, S(1619)))
    print(43, end=' ')
    c = {A(1620): 1}
    print(95, end=' ')
    for d in two(A(1621, A(1622), a)):
        b = A(1624)
        print(38, end=' ')
        try:
            c = getattr(next(gen(A(1625))), 'm', None)
            print(77, end=' ')
            [*[a]]
            print(86, end=' ')
        except Exception as f:
            d = A(1626, A(1627), c)
            print(79, end=' ')
        print(65, end=' ')
    print(95, end=' ')
    try:
        b = A(1630, A(1631), c)
        print(42, end=' ')
        d[0] = (lambda x: [x])(two(A(1633)))
        print(36, end=' ')
    except Exception as f:
        d = list(gen(S(1634)))
        print(43, end=' ')
    print(46, end=' ')
    A(1635, A(1636, A(1637, A(1638), A(1639)), a), c)
    print(14, end=' ')
def t41():
    a, b = S(1650), [A(1651), A(1652)]
    c = {'k': A(1653)}
    d = gen(S(1654))
    next(d)
    if A(1655):
        b, a = d, A(1656)
        print(32, end=' ')
        c = c
        print(51, end=' ')
    print(22, end=' ')
    for a in c:
        b = deflt({A(1657): 1})
        print(39, end=' ')
        if slice(b, 1):
            d.x = b
            print(94, end=' ')
            d = {A(1658): 1}
            print(5, end=' ')
        print(68, end=' ')
    print(38, end=' ')
    ValueError(getattr(A(1659), 'm', None))
    print(42, end=' ')
    del a
    print(23, end=' ')
    c
    print(84, end=' ')
    b = A(1660)
    print(37, end=' ')
    del a
    print(37, end=' ')
def t42():
    a, b = A(1661), [A(1662), A(1663, A(1664), A(1665))]
    c = {'k': S(1666)}
    d = gen(A(1667))
    next(d)
    b = deflt(K(1668, S(1669)))
    print(40, end=' ')
    b[0] = getattr(deflt(gen(A(1670), A(1671, A(1672), A(1673, A(1674), A(1675))))), 'm', None)
    print(47, end=' ')
    slice(A(1676), 1)
    print(81, end=' ')
    c = a
    print(59, end=' ')
    d = zip([ValueError(c)], [functools.partial(ident, d)])
    print(47, end=' ')
    a = d
    print(75, end=' ')
    try:
        c.append(A(1677))
        print(52, end=' ')
        a = iter([max([A(1678, A(1679), S(1680))], key=id)])
        print(6, end=' ')
    except Exception as f:
        a = A(1681)
        print(40, end=' ')
    print(26, end=' ')
def t43():
    a, b = A(1682, A(1683), b), [A(1685, A(1686), A(1687)), A(1688)]
    c = {'k': A(1689)}
    d = gen(K(1690, A(1691)))
    next(d)
    a = next(gen({A(1692, K(1693, K(1694, K(1695, S(1696)))), a): 1}))
    print(13, end=' ')
    for b in functools.partial(ident, A(1698, K(1699, A(1700)), A(1701, A(1702), A(1703)))):
        a.append(c)
        print(85, end=' ')
        d = (A(1704, A(1705), a), A(1707, K(1708, A(1709)), A(1710)))
        print(40, end=' ')
    print(10, end=' ')
    b = A(1711, S(1712), a)
    print(61, end=' ')
    a = a
    print(35, end=' ')
    A(1714)
    print(22, end=' ')
    a = bad(gen(functools.partial(ident, (lambda x: [x])(A(1715))), (lambda x: [x])(max([A(1716)], key=id))))
    print(22, end=' ')
    del c
    print(12, end=' ')
def t44():
    a, b = A(1717, A(1718), d), [A(1722, A(1723), a), A(1727)]
    c = {'k': A(1728, K(1729, A(1730)), A(1731, A(1732, K(1733, K(1734, K(1735, A(1736, S(1737), b)))), a), K(1740, A(1741))))}
    d = gen(A(1742, A(1743), d))
    next(d)
    a, d = zip([S(1745)], [collections.deque([two(A(1746, A(1747, A(1748), a), d))])]), deflt(gen(slice(K(1751, A(1752, A(1753), a)), 1), {A(1757, A(1758), A(1759)): 1}))
    print(89, end=' ')
    if d:
        a.x = functools.partial(ident, A(1760, A(1761, A(1762), A(1763)), A(1764)))
        print(55, end=' ')
        d = A(1765, A(1766), a)
        print(48, end=' ')
    print(4, end=' ')
    c = A(1770, A(1771), b)
    print(5, end=' ')
    d = a
    print(91, end=' ')
    b.append(A(1773))
    print(13, end=' ')
    for d in S(1774):
        [(lambda x: [x])(two(A(1775))), A(1776)]
        print(36, end=' ')
        with A(1777, A(1778), b) as b:
            c = ((A(1780) or max([K(1781, S(1782))], key=id)), weakref.ref(A(1783)))
            print(57, end=' ')
            next(d)
            print(4, end=' ')
        print(37, end=' ')
    print(98, end=' ')
    with A(1784) as c:
        b = (A(1785), d)
        print(2, end=' ')
        functools.partial(ident, two(ident(A(1786))))
        print(71, end=' ')
    print(1, end=' ')
def t45():
    a, b = A(1841), [A(1842), A(1843, K(1844, A(1845, A(1846), b)), A(1848))]
    c = {'k': S(1849)}
    d = gen(S(1850))
    next(d)
    for a in A(1851, K(1852, A(1853)), c):
        b[0] = {A(1855): 1}
        print(5, end=' ')
        a
        print(81, end=' ')
    print(7, end=' ')
    b = getattr((lambda x: [x])(A(1856, A(1857), c)), 'm', None)
    print(93, end=' ')
    b.close()
    print(35, end=' ')
    c.x = [*[zip([getattr(A(1859), 'm', None)], [S(1860)])]]
    print(79, end=' ')
    try:
        a = d
        print(96, end=' ')
        d = [*[d]]
        print(69, end=' ')
    except Exception as e:
        b.x = c
        print(78, end=' ')
    print(34, end=' ')
    d = (A(1861), A(1862, A(1863), a))
    print(36, end=' ')
    b = {A(1865): 1}
    print(42, end=' ')
def t46():
    a, b = K(1866, A(1867)), [S(1868), A(1869, K(1870, S(1871)), A(1872))]
    c = {'k': A(1873, A(1874, A(1875), S(1876)), c)}
    d = gen(A(1878))
    next(d)
    b
    print(33, end=' ')
    with S(1879) as b:
        try:
            d = A(1880)
            print(15, end=' ')
            del c
            print(39, end=' ')
        except Exception as f:
            c.close()
            print(25, end=' ')
        print(45, end=' ')
        b[0] = slice({A(1881, A(1882), A(1883, A(1884), A(1885, A(1886), K(1887, A(1888, A(1889), d))))): 1}, 1)
        print(21, end=' ')
    print(85, end=' ')
    b = weakref.ref(S(1893))
    print(64, end=' ')
    a.x = (lambda x: [x])((functools.partial(ident, A(1894, K(1895, A(1896, A(1897), d)), d)), d))
    print(60, end=' ')
    zip([K(1900, A(1901))], [[d, A(1902, S(1903), A(1904))]])
    print(78, end=' ')
    for d in a:
        d = K(1905, A(1906))
        print(18, end=' ')
        next(d)
        print(43, end=' ')
    print(26, end=' ')
    d = (gen(c, weakref.ref(A(1907))), zip([A(1908)], [A(1909)]))
    print(65, end=' ')
def t47():
    a, b = S(1910), [K(1911, K(1912, S(1913))), A(1914)]
    c = {'k': A(1915, A(1916, A(1917), c), a)}
    d = gen(K(1930, A(1931)))
    next(d)
    a = A(1932)
    print(14, end=' ')
    next(a)
    print(82, end=' ')
    d = a
    print(54, end=' ')
    deflt((lambda x: [x])(d))
    print(37, end=' ')
    d = bad(S(1933))
    print(68, end=' ')
    a = max([A(1934)], key=id)
    print(57, end=' ')
    try:
        c = [x for x in [A(1935, A(1936), A(1937)), b]]
        print(97, end=' ')
        A(1938, A(1939), d)
        print(95, end=' ')
    finally:
        print(max([deflt((S(1941), S(1942)))], key=id).n, end=' ')
        print(66, end=' ')
    print(4, end=' ')
def t48():
    a, b = A(1943), [A(1944, A(1945), A(1946)), A(1947, A(1948), d)]
    c = {'k': A(1950)}
    d = gen(K(1951, A(1952)))
    next(d)
    a[0] = A(1953)
    print(45, end=' ')
    d = K(1954, A(1955))
    print(34, end=' ')
    c = A(1956)
    print(62, end=' ')
    a = A(1957)
    print(20, end=' ')
    raise ValueError(d)
    print(28, end=' ')
    a, d = b, two(A(1958))
    print(44, end=' ')
    [*[ident(A(1959, A(1960), c))]]
    print(58, end=' ')
def t49():
    a, b = A(2033, K(2034, A(2035)), A(2036)), [A(2037), A(2038)]
    c = {'k': S(2039)}
    d = gen(A(2040))
    next(d)
    b = d
    print(88, end=' ')
    A(2041)
    print(58, end=' ')
    del a
    print(25, end=' ')
    c = gen(zip([d], [a]), {A(2042, A(2043, A(2044), d), d): 1})
    print(66, end=' ')
    c = A(2050)
    print(30, end=' ')
    del a
    print(25, end=' ')
    b.close()
    print(41, end=' ')
def t50():
    a, b = A(2051, A(2052), d), [A(2054), A(2055)]
    c = {'k': A(2056)}
    d = gen(A(2057, A(2058), A(2059)))
    next(d)
    c.pop()
    print(50, end=' ')
    b.pop()
    print(84, end=' ')
    d = [*[A(2060)]]
    print(74, end=' ')
    b = bad(A(2061))
    print(50, end=' ')
    del d
    print(98, end=' ')
    deflt(ValueError(functools.partial(ident, S(2062))))
    print(78, end=' ')
    del c
    print(36, end=' ')
def t51():
    a, b = A(2063), [A(2064, A(2065, A(2066), d), a), A(2074)]
    c = {'k': A(2075, A(2076), A(2077))}
    d = gen(A(2078))
    next(d)
    b.pop()
    print(16, end=' ')
    a = map(ident, [iter([b])])
    print(41, end=' ')
    c = (deflt(A(2079)) or K(2080, A(2081, A(2082), A(2083))))
    print(33, end=' ')
    del a
    print(96, end=' ')
    a, a = [x for x in [c, d]], S(2084)
    print(84, end=' ')
    b = A(2085)
    print(6, end=' ')
    d.x = {A(2086, A(2087), K(2088, K(2089, S(2090)))): 1}
    print(70, end=' ')
def t52():
    a, b = A(2091), [A(2092), A(2093)]
    c = {'k': A(2094)}
    d = gen(A(2095, A(2096, K(2097, A(2098)), S(2099)), A(2100)))
    next(d)
    b.pop()
    print(31, end=' ')
    b = A(2101)
    print(10, end=' ')
    b.append({1: c, 2: functools.partial(ident, S(2102))})
    print(30, end=' ')
    b
    print(98, end=' ')
    a = A(2103)
    print(95, end=' ')
    d.x = gen(ident(c), next(gen(slice(K(2104, A(2105)), 1))))
    print(94, end=' ')
    del c
    print(62, end=' ')
def t53():
    a, b = A(2106), [A(2107), S(2108)]
    c = {'k': A(2109)}
    d = gen(A(2110))
    next(d)
    with A(2111) as d:
        c[0] = a
        print(90, end=' ')
        d = functools.partial(ident, collections.deque([(A(2112) or K(2113, A(2114)))]))
        print(92, end=' ')
    print(60, end=' ')
    c = bad(A(2115, A(2116), A(2117)))
    print(63, end=' ')
    a = a
    print(98, end=' ')
    b = d
    print(43, end=' ')
    a = A(2118)
    print(42, end=' ')
    b = two(max([{1: A(2119), 2: A(2120, A(2121, A(2122), c), c)}], key=id))
    print(30, end=' ')
    for b in A(2129, A(2130), A(2131)):
        two(b)
        print(69, end=' ')
        A(2132)
        print(33, end=' ')
    print(47, end=' ')
def t54():
    a, b = A(2133), [A(2134, A(2135), A(2136)), A(2137, A(2138), A(2139, S(2140), A(2141)))]
    c = {'k': A(2142, A(2143), A(2144, A(2145), A(2146)))}
    d = gen(A(2147, A(2148, A(2149), A(2150)), d))
    next(d)
    d = A(2152)
    print(73, end=' ')
    with A(2153) as d:
        if A(2154):
            c, b = map(ident, [A(2155)]), A(2156, A(2157), a)
            print(76, end=' ')
            K(2161, K(2162, A(2163)))
            print(3, end=' ')
        print(74, end=' ')
        with A(2164, A(2165, A(2166), A(2167, K(2168, A(2169)), S(2170))), K(2171, A(2172))) as c:
            a[0] = a
            print(63, end=' ')
            pass
            print(62, end=' ')
        print(19, end=' ')
    print(14, end=' ')
    c.pop()
    print(23, end=' ')
    d = A(2173, A(2174, A(2175, A(2176), c), A(2178, A(2179, A(2180), A(2181, A(2182), A(2183))), K(2184, A(2185)))), A(2186))
    print(57, end=' ')
    a = d
    print(11, end=' ')
    del a
    print(59, end=' ')
    c.x = d
    print(48, end=' ')
def t55():
    a, b = A(2187), [A(2188), A(2189, K(2190, A(2191)), A(2192, A(2193), A(2194, A(2195), A(2196))))]
    c = {'k': A(2197)}
    d = gen(K(2198, A(2199)))
    next(d)
    b.pop()
    print(54, end=' ')
    d = [*[ValueError(next(gen(A(2200))))]]
    print(98, end=' ')
    collections.deque([K(2201, A(2202))])
    print(93, end=' ')
    del a
    print(20, end=' ')
    d.x = A(2203)
    print(84, end=' ')
    del c
    print(63, end=' ')
    d.pop()
    print(32, end=' ')
def t56():
    a, b = A(2204), [A(2205), A(2206)]
    c = {'k': S(2207)}
    d = gen(A(2208))
    next(d)
    a[0] = collections.deque([A(2209)])
    print(87, end=' ')
    d = {A(2210, A(2211), A(2212, A(2213), A(2214))): 1}
    print(41, end=' ')
    b = bad(A(2215, A(2216), A(2217, S(2218), A(2219))))
    print(80, end=' ')
    c = S(2220)
    print(64, end=' ')
    d.pop()
    print(28, end=' ')
    b = bad(ValueError(A(2221)))
    print(21, end=' ')
    a = ({A(2222, S(2223), d): 1}, functools.partial(ident, two(A(2230, K(2231, A(2232)), A(2233, A(2234), A(2235, A(2236), A(2237)))))))
    print(81, end=' ')
def t57():
    a, b = A(2238), [A(2239, S(2240), a), A(2243)]
    c = {'k': K(2244, A(2245))}
    d = gen(A(2246, A(2247), A(2248)))
    next(d)
    a = A(2249, A(2250, K(2251, K(2252, A(2253, S(2254), d))), A(2262)), A(2263, A(2264), d))
    print(59, end=' ')
    (lambda x: [x])(d)
    print(50, end=' ')
    d.append(c)
    print(7, end=' ')
    del b
    print(11, end=' ')
    c[0] = deflt(c)
    print(20, end=' ')
    del d
    print(0, end=' ')
    d = S(2268)
    print(94, end=' ')
def t58():
    a, b = A(2269, A(2270, A(2271), b), a), [A(2283), K(2284, A(2285, A(2286), b))]
    c = {'k': A(2293)}
    d = gen(A(2294, A(2295, K(2296, A(2297, A(2298), b)), b), a))
    next(d)
    if S(2308):
        c = S(2309)
        print(90, end=' ')
        a = A(2310, A(2311, A(2312, A(2313), d), A(2315)), d)
        print(60, end=' ')
    print(93, end=' ')
    c = a
    print(31, end=' ')
    del a
    print(50, end=' ')
    a = A(2317)
    print(12, end=' ')
    b = K(2318, A(2319))
    print(7, end=' ')
    [d, A(2320)]
    print(56, end=' ')
    a = A(2321)
    print(8, end=' ')
def t59():
    a, b = A(2322), [K(2323, A(2324)), A(2325)]
    c = {'k': K(2326, A(2327, A(2328, A(2329), b), A(2331)))}
    d = gen(A(2332, S(2333), A(2334)))
    next(d)
    b = A(2335, A(2336), a)
    print(98, end=' ')
    d[0] = ValueError(b)
    print(49, end=' ')
    a = getattr(K(2338, A(2339)), 'm', None)
    print(32, end=' ')
    b = A(2340)
    print(69, end=' ')
    d = (lambda x: [x])(zip([A(2341)], [[A(2342, S(2343), c), A(2345)]]))
    print(44, end=' ')
    d = c
    print(98, end=' ')
    del b
    print(48, end=' ')

for i in range(60):
    print('\n#', i, end=': ')
    try: globals()[f't{i}']()
    except Exception as e: print(type(e).__name__, end=' ')
    K.keep.clear()
print()
A.__del__ = K.__del__ = lambda s: None # what is left ends with the program
