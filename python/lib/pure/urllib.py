# The package urllib.
