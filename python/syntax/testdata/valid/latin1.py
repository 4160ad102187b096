# -*- coding: latin-1 -*-
x = "éü"; été = 1
f"{été}é"
