class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have
class Account:
    rate = 0.02
    _count = 0
    def __init__(self, owner, balance=0.0):
        self.owner, self._balance = owner, balance
        Account._count += 1
    @property
    def balance(self): return round(self._balance, 2)
    def deposit(self, amount):
        if amount <= 0: raise ValueError("deposit must be positive")
        self._balance += amount
        return self
    def withdraw(self, amount):
        if amount > self._balance: raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        return self
    @classmethod
    def count(cls): return cls._count
    @staticmethod
    def fmt(x): return f"{x:,.2f}"
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self.balance})"
    def __lt__(self, o): return self.balance < o.balance
class Savings(Account):
    def add_interest(self):
        self._balance *= 1 + self.rate
accts = [Account("ann", 100), Savings("bob", 2500.5), Account("cy")]
accts[1].add_interest()
print(sorted(accts), Account.count(), Account.fmt(1234567.891))
for a in accts:
    try:
        a.deposit(50).withdraw(500)
    except InsufficientFunds as e:
        print(a.owner, "->", e, e.need, vars(e))
    except ValueError as e:
        print(e)
print(accts, Savings.__mro__, hasattr(accts[0], "add_interest"))
accts[0].balance = 3
