package sock

import "time"

// Refuse returns a network in which nothing works, for the reason given.
func Refuse(why error) Network { return refuse{why} }

type refuse struct{ why error }

func (r refuse) Socket(Family, Kind) (Socket, error)       { return nil, r.why }
func (r refuse) Pair(Family, Kind) (Socket, Socket, error) { return nil, nil, r.why }
func (r refuse) Lookup(name string) ([]string, error)      { return nil, &LookupError{name, r.why.Error()} }
func (r refuse) Name(string) string                        { return "" }
func (r refuse) Next() (time.Duration, bool)               { return 0, false }
func (r refuse) Run()                                      {}
func (r refuse) OnChange(func()) (remove func())           { return func() {} }
