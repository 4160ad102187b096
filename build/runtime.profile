# Which functions of the runtime the programs of TestProfile run (+) and which they don't (-), by package, and the modules written
# in Python that they import. build/runtime.go divides the runtime by it. Recorded by "make profile"; don't edit.
sources abc collections collections.abc concurrent concurrent.futures concurrent.futures._base concurrent.futures.thread contextlib functools gc keyword random
sources threading types
package 
- _rt0_wasm_js
+ callRet cmpbody gcWriteBarrier inbox memchr memcmp memeqbody receive step wasm_export_getsp wasm_export_resume wasm_export_run wasm_pc_f_loop
+ wasm_pc_f_loop_export
package bytes
- .Count .Cut .HasPrefix .HasSuffix .Index .IndexByte .LastIndex .Repeat .Trim .trimLeftUnicode .trimRightUnicode
package cmp
- .Compare[go.shape.int32] .Compare[go.shape.int64] .Compare[go.shape.int] .Less[go.shape.int] .Or[go.shape.int] .isNaN[go.shape.int32] .isNaN[go.shape.int64]
- .isNaN[go.shape.int]
package embed
- .(*file).IsDir .(*file).ModTime .(*file).Mode .(*file).Size .(*file).String .(*openDir).Close .(*openDir).Read .(*openFile).Close .(*openFile).Read
- .(*openFile).Seek
+ .(*file).Name .FS.Open .FS.ReadDir .FS.ReadFile .FS.lookup .FS.readDir .split
package encoding/binary
- .littleEndian.PutUint32 .littleEndian.Uint32
package errors
- .(*errorString).Error .Is .is
+ .As .New .as .init
package fmt
- .(*buffer).write .(*buffer).writeByte .(*buffer).writeRune .(*buffer).writeString .(*fmt).clearflags .(*fmt).fmtBoolean .(*fmt).fmtBs .(*fmt).fmtBx
- .(*fmt).fmtC .(*fmt).fmtFloat .(*fmt).fmtInteger .(*fmt).fmtQ .(*fmt).fmtQc .(*fmt).fmtS .(*fmt).fmtSbx .(*fmt).fmtSx .(*fmt).fmtUnicode .(*fmt).init
- .(*fmt).pad .(*fmt).padString .(*fmt).truncate .(*fmt).truncateString .(*fmt).writePadding .(*pp).Flag .(*pp).Precision .(*pp).Width .(*pp).Write
- .(*pp).WriteString .(*pp).argNumber .(*pp).badArgNum .(*pp).badVerb .(*pp).catchPanic .(*pp).doPrint .(*pp).doPrintf .(*pp).fmt0x64 .(*pp).fmtBool
- .(*pp).fmtBytes .(*pp).fmtComplex .(*pp).fmtFloat .(*pp).fmtInteger .(*pp).fmtPointer .(*pp).fmtString .(*pp).free .(*pp).handleMethods
- .(*pp).handleMethods.deferwrap1 .(*pp).handleMethods.deferwrap2 .(*pp).handleMethods.deferwrap3 .(*pp).handleMethods.deferwrap4 .(*pp).missingArg
- .(*pp).printArg .(*pp).printValue .(*pp).unknownType .(*wrapError).Error .(*wrapError).Unwrap .(*wrapErrors).Error .(*wrapErrors).Unwrap .Errorf .Fprint
- .Fprintf .Sprintf .errorf .getField .init.func1 .intFromArg .newPrinter .parseArgNumber .parsenum .tooLarge
+ .init
package github.com/aioplay/aioplay/jsbridge
- .(*Baton).Now .(*Driver).SetSpeed .(*Driver).Sleep .(*Driver).sleepUntil .(*FetchError).Error .(*Rejected).Error .(*Web).Admit .(*Web).Fetch .(*Web).Fetch-fm
- .(*Web).Fetch.func1 .(*Web).address .(*fetching).end .(*fetching).fail .(*fetching).fail.(*Op).Finish.func1 .(*fetching).failJS .(*fetching).head
- .(*fetching).headers .(*fetching).next .(*fetching).piece .(*fetching).piece-fm .(*fetching).responded .(*fetching).responded-fm .(*fetching).start
- .(*fetching).stop .(*fetching).succeed .(*fetching).succeed.(*Op).Finish.func1 .(*fetching).succeed.(*Op).Finish.func2 .(*fetching).take .(*gate).take
- .(*gate).take.deferwrap1 .Await .Await.func1 .Bytes .NewUint8Array .NewWeb .Virtual.Clock .Virtual.Interrupted .Virtual.Now .Virtual.Paused .Virtual.Run
- .Virtual.Sleep .asRejected .rejectionText .settlePromise .textOf
+ .(*Baton).Go .(*Baton).Go.func1 .(*Baton).Go.func1.1 .(*Baton).Now-fm .(*Baton).Step .(*Baton).Wait .(*Baton).Wake .(*Baton).due .(*Baton).due.deferwrap1
+ .(*Baton).park .(*Driver).Clock .(*Driver).Interrupt .(*Driver).Interrupted .(*Driver).Now .(*Driver).Pause .(*Driver).Paused .(*Driver).Resume .(*Driver).Run
+ .(*Driver).Step .(*Driver).Wake .(*Driver).granted .(*Driver).wait .(*Virtual).Clock .(*Virtual).Interrupt .(*Virtual).Interrupted .(*Virtual).Now
+ .(*Virtual).Pause .(*Virtual).Paused .(*Virtual).Resume .(*Virtual).Run .(*Virtual).SetSpeed .(*Virtual).Sleep .(*Virtual).Step .(*Virtual).Virtual
+ .(*Virtual).Wake .(*gate).grant .(*gate).held .(*gate).held.deferwrap1 .(*gate).open .(*gate).shut .(*gate).shutNow .(*gate).shutNow.deferwrap1 .NewVirtual
+ .NewVirtual.func1 .Now .hostNow .hostWake .init .step
package github.com/aioplay/aioplay/loop
- .(*AsCompleted).Call .(*AsCompleted).Call.(*Future).RemoveDone.func1 .(*Barrier).Count .(*Barrier).exit .(*BarrierReset).Resume .(*BarrierWait).Resume
- .(*BarrierWait).leave .(*CancelledError).Error .(*CancelledError).Is .(*Condition).Len .(*ConditionWait).Resume .(*Deadlock).Error .(*Do).Call
- .(*DoneFunc).FutureDone .(*DoneHandle).Func .(*Error).Error .(*Error).Unwrap .(*Event).Len .(*FatalError).Error .(*FatalError).Unwrap .(*Func).Call
- .(*Future).CopyFrom .(*Future).SetLabel .(*Gather).Cancel .(*Gather).Cancel.deferwrap1 .(*Group).Len .(*GroupError).Error .(*GroupError).Unwrap
- .(*Heap[github.com/aioplay/aioplay/python/vm.Value]).Get .(*Heap[github.com/aioplay/aioplay/python/vm.Value]).Len
- .(*Heap[github.com/aioplay/aioplay/python/vm.Value]).Put
- .(*Heap[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).Get
- .(*Heap[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).down
- .(*Heap[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).up
- .(*LIFO[github.com/aioplay/aioplay/python/vm.Value]).Get .(*LIFO[github.com/aioplay/aioplay/python/vm.Value]).Len
- .(*LIFO[github.com/aioplay/aioplay/python/vm.Value]).Put .(*Lock).Len .(*Loop).Begin .(*Loop).CallLater .(*Loop).CallSoon .(*Loop).Deadlock .(*Loop).Fail
- .(*Loop).Post .(*Loop).RunHandle .(*Loop).Stop-fm .(*Loop).leave .(*Loop).readInbox .(*Loop).shallower .(*Op).Cancel .(*Op).Name .(*Op).Wait .(*Op).end
- .(*Op).settle .(*QueueGet[*github.com/aioplay/aioplay/loop.Future]).Resume .(*QueueGet[github.com/aioplay/aioplay/python/vm.Value]).Resume
- .(*QueuePut[*github.com/aioplay/aioplay/loop.Future]).Resume .(*QueuePut[github.com/aioplay/aioplay/python/vm.Value]).Resume
- .(*QueuePut[go.shape.*uint8]).Resume
- .(*QueuePut[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).Resume
- .(*Queue[*github.com/aioplay/aioplay/loop.Future]).Get .(*Queue[*github.com/aioplay/aioplay/loop.Future]).Len
- .(*Queue[*github.com/aioplay/aioplay/loop.Future]).Put .(*Queue[github.com/aioplay/aioplay/python/vm.Value]).EachGetter-fm
- .(*Queue[github.com/aioplay/aioplay/python/vm.Value]).EachPutter-fm .(*Queue[github.com/aioplay/aioplay/python/vm.Value]).Get
- .(*Queue[github.com/aioplay/aioplay/python/vm.Value]).Len .(*Queue[github.com/aioplay/aioplay/python/vm.Value]).Put .(*Queue[go.shape.*uint8]).abandon
- .(*Queue[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).Shutdown
- .(*Semaphore).CheckLocked .(*Semaphore).Len .(*Signal).Wake .(*Task).ChainedTask .(*Task).Wait .(*Task).WakeNow .(*Task).WakeNow.(*Future).RemoveDone.func1
- .(*Task).again .(*TimeoutError).Error .(*TimeoutError).Is .(*TimeoutError).Unwrap .(*Tracer).opBegin .(*Tracer).opEnd .(*Wait).String .(*WaitAny).Cancel
- .(*WaitFor).FutureDone .(*WaitFor).Resume.(*Future).RemoveDone.func1 .(*Waiters).Each-fm .(*Waiters).Len .(*Waiters).Loop .(*Waiters).popWakeAll
- .(*completion).Call .(*groupTask).Call .(*labelled).Cancel .(*labelled).FutureOwner .(*labelled).Wait .(*timerHeap).rebuild .Do.Call .Wait.String .classify
+ .(*AsCompleted).Each .(*AsCompleted).Init .(*Await).Resume .(*Condition).Notify .(*Condition).notify .(*ConditionWaitFor).Resume .(*DoneHandle).Call
+ .(*Event).Set .(*EventWait).Resume .(*FIFO[*github.com/aioplay/aioplay/loop.Future]).Get .(*FIFO[*github.com/aioplay/aioplay/loop.Future]).Len
+ .(*FIFO[*github.com/aioplay/aioplay/loop.Future]).Put .(*FIFO[github.com/aioplay/aioplay/python/vm.Value]).Get
+ .(*FIFO[github.com/aioplay/aioplay/python/vm.Value]).Len .(*FIFO[github.com/aioplay/aioplay/python/vm.Value]).Put .(*Future).Cancel .(*Future).Exception
+ .(*Future).OnDone .(*Future).RemoveDoneFunc .(*Future).Result .(*Future).SetException .(*Future).Task .(*Future).Wait .(*Future).addHandle
+ .(*Future).cancelledError .(*Future).failure .(*Future).finish .(*Gather).FutureDone .(*Gather).FutureOwner .(*Gather).Init .(*Gather).Wait .(*Gather).each
+ .(*Gather).results .(*Group).Add .(*Group).Cancel .(*Group).Wait .(*Group).abort .(*Group).each .(*Group).taskDone .(*GroupExit).Resume .(*GroupExit).end
+ .(*Handle).Callback .(*Lock).Release .(*Lock).Wait .(*Lock).Woken .(*LockAcquire).Resume .(*Loop).Close .(*Loop).Debug .(*Loop).Now .(*Loop).Run
+ .(*Loop).Run.deferwrap1 .(*Loop).Step .(*Loop).StepOne .(*Loop).at .(*Loop).beginTurn .(*Loop).cleanTimers .(*Loop).enqueue .(*Loop).enqueueAll
+ .(*Loop).fireTimers .(*Loop).runNext .(*Loop).runWatched .(*Loop).soon .(*Loop).wake .(*NextCompleted).Resume .(*QueueGet[go.shape.*uint8]).Resume
+ .(*QueueGet[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).Resume
+ .(*Queue[go.shape.*uint8]).CheckFull .(*Queue[go.shape.*uint8]).GetNow .(*Queue[go.shape.*uint8]).PutNow
+ .(*Queue[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).CheckFull
+ .(*Queue[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).GetNow
+ .(*Queue[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).PutNow
+ .(*Queue[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).TaskDone
+ .(*Queue[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]).abandon
+ .(*Semaphore).Release .(*Semaphore).Take .(*Semaphore).Wait .(*Semaphore).Woken .(*Semaphore).positive .(*Semaphore).wakeNext .(*SemaphoreAcquire).Resume
+ .(*Shield).Cancel .(*Shield).FutureDone .(*Shield).FutureDone.(*Future).RemoveDone.func1 .(*Shield).FutureOwner .(*Shield).Init .(*Shield).Wait
+ .(*Signal).Interrupt .(*Signal).Interrupted .(*Signal).make-fm .(*Sleep).Call .(*Sleep).Cancel .(*Sleep).Resume .(*Sleep).Wait .(*Task).Call .(*Task).Cancel
+ .(*Task).Cancel.deferwrap1 .(*Task).Name .(*Task).SetName .(*Task).Start .(*Task).settle .(*Task).step .(*Task).stepTraced .(*Timeout).Call .(*Timeout).Enter
+ .(*Timeout).Exit .(*Timeout).Reschedule .(*TimerHandle).Cancel .(*Tracer).ClockJump .(*Tracer).Output .(*Tracer).attach .(*Tracer).blocked .(*Tracer).end
+ .(*Tracer).errText .(*Tracer).event .(*Tracer).futureDone .(*Tracer).int .(*Tracer).ready .(*Tracer).stepBegin .(*Tracer).stepEnd .(*Tracer).str
+ .(*Tracer).taskRenamed .(*Tracer).taskSpawned .(*Tracer).timerCancelled .(*Tracer).timerFired .(*Tracer).timerSet .(*Tracer).wait .(*Tracer).wait.func1
+ .(*WaitAny).Call .(*WaitAny).FutureDone .(*WaitAny).Resume .(*WaitAny).Resume.(*Future).RemoveDone.func1 .(*WaitAny).Wait .(*WaitAny).each .(*WaitFor).Resume
+ .(*Waiter).Cancel .(*Waiter).Wait .(*Waiters).popWake .(*Waiters).wakeFirst .(*completion).FutureDone .(*groupTask).FutureDone .(*idleTask).Call
+ .(*timerHeap).pop .(*timerHeap).push .DoneFunc.FutureDone .Driver.Now-fm .Func.Call .New .appendString .init .timerHeap.down
package github.com/aioplay/aioplay/loop/sim
- .(*Driver).Clock .(*Driver).Interrupt .(*Driver).Interrupted .(*Driver).Now .(*Driver).Paused .(*Driver).Wake .(*HTTP).Open .(*Network).AddHost
- .(*Network).AddRecordings .(*Network).AddRecordings.func1 .(*Network).HostNames .(*Network).Latency .(*Network).Lookup .(*Network).Name .(*Network).Next
- .(*Network).OnChange .(*Network).OnChange.func1 .(*Network).OnChange.func1.1 .(*Network).Pair .(*Network).Run .(*Network).Run.func1 .(*Network).Socket
- .(*Network).Unlink .(*Network).at .(*Network).find .(*Network).pop .(*Network).travel .(*Recordings).Find .(*Recordings).Handle .(*Recordings).Handle-fm
- .(*Recordings).Handle.func1 .(*Request).Get .(*Response).Get .(*httpConn).Changed .(*httpConn).answer .(*httpConn).close .(*httpConn).flush .(*httpConn).read
- .(*httpConn).read.func1 .(*socket).Accept .(*socket).Bind .(*socket).Close .(*socket).Connect .(*socket).Family .(*socket).Kind .(*socket).Listen
- .(*socket).Local .(*socket).Option .(*socket).Peer .(*socket).Ready .(*socket).Recv .(*socket).Send .(*socket).SetOption .(*socket).Shutdown .(*socket).String
- .(*socket).Unwatch .(*socket).Watch .(*socket).arriveAt .(*socket).arriveAt.func1 .(*socket).arriveAt.func2 .(*socket).arriveAt.func3 .(*socket).arriveAt.func4
- .(*socket).arriveAt.func5 .(*socket).autoBind .(*socket).changed-fm .(*socket).clashes .(*socket).closeStream .(*socket).connectMail .(*socket).connectStream
- .(*socket).connectStream.func1 .(*socket).deliver .(*socket).deliver.func1 .(*socket).establish .(*socket).establish.func1 .(*socket).fail .(*socket).later
- .(*socket).put .(*socket).receive .(*socket).receiveEnd-fm .(*socket).receiveReset .(*socket).receiveReset-fm .(*socket).recvMail .(*socket).recvStream
- .(*socket).refuseAll .(*socket).sendLocal .(*socket).sendMail .(*socket).sendMail.func1 .(*socket).sendStream .(*socket).sendStream.func1
- .(*socket).streamReady .(*socket).unbind .New.func1 .NewNetwork .ParseRecordings .ParseRecordings.func1 .SplitURL .keepAlive .list .parseChunks .parseHeader
- .parseRequest .parseResponse .waitReal .waitReal.deferwrap1
+ .(*Driver).Pause .(*Driver).Resume .(*Driver).Run .(*Driver).SetSpeed .(*Driver).Sleep .(*Driver).Step .(*Driver).advance .(*Driver).move .(*Driver).park
+ .(*Driver).spin .(*Driver).take .(*Driver).take.deferwrap1 .New
package github.com/aioplay/aioplay/loop/sock
- .(*Addr).String .(*Errno).Error .(*LookupError).Error .(*Poller).Close .(*Poller).Watch .(*Poller).add .(*Poller).arm .(*Poller).arm-fm .(*Poller).poll
- .(*Poller).poll-fm .(*Poller).run .(*Poller).run-fm .(*Watch).Changed .(*Watch).Want .Addr.String .Errno.Error .NewPoller .Socket.Connect-fm
+ .init .map.init.0
package github.com/aioplay/aioplay/python
- .(*Interp).awaitImport.deferwrap1 .(*Interp).create .(*Interp).create-fm .(*Interp).impModule .(*Interp).impModule.(*Interp).impModule.func1.func13
- .(*Interp).impModule.(*Interp).impModule.func1.func14 .(*Interp).impModule.(*Interp).impModule.func1.func15
- .(*Interp).impModule.(*Interp).impModule.func1.func16 .(*Interp).impModule.(*Interp).impModule.func1.func17
- .(*Interp).impModule.(*Interp).impModule.func1.func18 .(*Interp).impModule.(*Interp).impModule.func1.func19 .(*Interp).impModule.func1
- .(*Interp).impModule.func1.1 .(*Interp).impModule.func10 .(*Interp).impModule.func11 .(*Interp).impModule.func12 .(*Interp).impModule.func2
- .(*Interp).impModule.func3 .(*Interp).impModule.func4 .(*Interp).impModule.func5 .(*Interp).impModule.func6 .(*Interp).impModule.func7
- .(*Interp).impModule.func8 .(*Interp).impModule.func9 .(*Interp).importlib .(*Interp).importlib-fm .(*Interp).python-fm .(*Interp).runChild
- .(*Interp).runChild.(*Interp).runChild.func1.func2 .(*Interp).runChild.(*Interp).runChild.func1.func3 .(*Interp).runFile .(*finders).Attr
- .(*finders).onlyFolders .New.func5 .New.func6 .New.func7 .New.func8 .dedent .describesItself .findModule .instead .library .moduleMissing .parseCommand
+ .(*Interp).Interrupt .(*Interp).Run .(*Interp).Run.func1 .(*Interp).awaitImport .(*Interp).awaitImport-fm .(*Interp).exitStatus .(*Interp).flushStdout
+ .(*Interp).importFile .(*Interp).importModule .(*Interp).importModule-fm .(*Interp).importing .(*Interp).importing.func1 .(*Interp).info .(*Interp).input
+ .(*Interp).input-fm .(*Interp).report .(*Interp).run .(*Interp).run.func1 .(*Interp).showUncaught .(*Interp).showUncaught.func1 .(*Interp).write
+ .(*finders).Names .(*finders).replaced .New .New.func1 .New.func2 .New.func3 .New.func4 .init .map.init.0 .mustModule
package github.com/aioplay/aioplay/python/compile
- .(*Code).Equal .(*Table).add .(*Table).children .(*Table).function .(*compiler).deferred.func1 .(*compiler).fail .(*compiler).feature .(*compiler).named
- .(*scope).directivePos .(*symtable).debugTarget .(*symtable).extendNamed .(*symtable).fail .(*symtable).misplaced .(*symtable).typeAlias
- .(*symtable).typeParamScope .(*symtable).typeParams .(*symtable).typeVarPart .(*unit).addTraces .(*unit).addTraces.func1 .(*unit).aliasValue
- .(*unit).annotateVariable .(*unit).collectAnnotations.func1 .(*unit).conditional .(*unit).effectSlice .(*unit).followed .(*unit).genericClass
- .(*unit).genericClass.func1 .(*unit).genericFunction .(*unit).genericUnit .(*unit).interpolation .(*unit).lazyFunction .(*unit).lazyPart .(*unit).matchItems
- .(*unit).notSubscriptable .(*unit).open .(*unit).opened .(*unit).splitEnds .(*unit).stops .(*unit).templateStr .(*unit).traceDecorated .(*unit).traceStmt
- .(*unit).typeAlias .(*unit).typeParams .(*unparser).arguments .(*unparser).arguments.func1 .(*unparser).arguments.func2 .(*unparser).call .(*unparser).comp
- .(*unparser).constant .(*unparser).dict .(*unparser).expr .(*unparser).expr.deferwrap1 .(*unparser).expr.func1 .(*unparser).expr.func2 .(*unparser).expr.func3
- .(*unparser).expr.func4 .(*unparser).expr.func5 .(*unparser).expr.func6 .(*unparser).expr.func7 .(*unparser).expr.func8 .(*unparser).field .(*unparser).fstring
- .(*unparser).list .(*unparser).paren .(*unparser).parts .(*unparser).tuple .(*unparser).tuple.func1 .CheckFutures .OpenKind.Registers .Symbols .appendHex
- .binaryPrec .bytesRepr .complexRepr .complexRepr.func1 .constRepr .decorated .floatRepr .init.0.func1 .newTable .patternNames.func1 .patternNames.func2
- .printable .quoteFor .sameConstant .strRepr .symbolBits .tableName .traceItem .unparse .unparseField
+ .(*Code).InlinedAt .(*Code).Params .(*compiler).deferred .(*compiler).deferred.func2 .(*compiler).fails .(*compiler).finallyWarnings .(*compiler).futures
+ .(*compiler).module .(*compiler).newUnit .(*compiler).rise .(*compiler).warn .(*finallyWalk).stmt .(*finallyWalk).stmt.deferwrap1 .(*finallyWalk).stmts
+ .(*finallyWalk).try .(*finallyWalk).within .(*scope).addFree .(*scope).cell .(*scope).classSeen .(*scope).functionLike .(*scope).lookup .(*scope).symbol
+ .(*scope).unit .(*symtable).aliases .(*symtable).analyze .(*symtable).analyze.deferwrap1 .(*symtable).analyzeName .(*symtable).annAssign
+ .(*symtable).annotationOf .(*symtable).arguments .(*symtable).awaitExpr .(*symtable).build .(*symtable).capture .(*symtable).class .(*symtable).compTargetOf
+ .(*symtable).comprehension .(*symtable).conditional .(*symtable).declare .(*symtable).defaults .(*symtable).define .(*symtable).defineIn .(*symtable).enter
+ .(*symtable).expr .(*symtable).expr1 .(*symtable).exprs .(*symtable).function .(*symtable).global .(*symtable).ifChain .(*symtable).keywords
+ .(*symtable).lambda .(*symtable).leave .(*symtable).loop .(*symtable).mangled .(*symtable).name .(*symtable).namedExpr .(*symtable).noYieldInComprehension
+ .(*symtable).notInAnnotation .(*symtable).opt .(*symtable).pattern .(*symtable).pattern.deferwrap1 .(*symtable).patterns .(*symtable).rise
+ .(*symtable).signature .(*symtable).signature.func1 .(*symtable).stmt .(*symtable).stmt.deferwrap1 .(*symtable).stmt.func1 .(*symtable).stmt.func2
+ .(*symtable).stmt.func3 .(*symtable).stmt.func4 .(*symtable).stmt.func5 .(*symtable).stmt.func6 .(*symtable).stmt.func7 .(*symtable).stmt.func8
+ .(*symtable).stmt.func9 .(*symtable).stmts .(*symtable).tooDeep .(*symtable).topAwait .(*symtable).try .(*symtable).with .(*unit).annAssign
+ .(*unit).annotateBody .(*unit).annotateBody-fm .(*unit).annotateFunction .(*unit).annotateFunction.func1 .(*unit).annotation .(*unit).assemble .(*unit).assert
+ .(*unit).assign .(*unit).assignName .(*unit).assignRegisters .(*unit).asyncFor .(*unit).asyncFor.func1 .(*unit).asyncLoop .(*unit).augAssign .(*unit).await
+ .(*unit).await1 .(*unit).begin .(*unit).binOp .(*unit).binary .(*unit).body .(*unit).boolOp .(*unit).buildClass .(*unit).buildClass.func1 .(*unit).call
+ .(*unit).callEx .(*unit).callMethod .(*unit).callResult .(*unit).capture .(*unit).catch .(*unit).cellOf .(*unit).checkCallee .(*unit).checkCompare
+ .(*unit).checkKeywords .(*unit).checkSubscript .(*unit).classBody .(*unit).classDef .(*unit).classDef.func1 .(*unit).cleanup .(*unit).clearName
+ .(*unit).collectAnnotations .(*unit).comparand .(*unit).compare .(*unit).compareRegs .(*unit).comprehension .(*unit).comprehensionCall
+ .(*unit).comprehensionVars .(*unit).consecutive .(*unit).constIndex .(*unit).constInstr .(*unit).constItems .(*unit).constant .(*unit).constant.deferwrap1
+ .(*unit).constants .(*unit).decorated .(*unit).defaults .(*unit).delegate .(*unit).delete .(*unit).deleteName .(*unit).deny .(*unit).dest .(*unit).dict
+ .(*unit).docstring .(*unit).dropIter .(*unit).early .(*unit).effect .(*unit).element .(*unit).emit .(*unit).emitQuietly .(*unit).ends .(*unit).enterLoop
+ .(*unit).enterRegion .(*unit).eval .(*unit).eval1 .(*unit).exceptBody .(*unit).exitLoop .(*unit).exitNormally .(*unit).exitRaising .(*unit).expr
+ .(*unit).exprNext .(*unit).exprStmt .(*unit).exprTo .(*unit).fill .(*unit).finish .(*unit).finishCall .(*unit).firstIter .(*unit).flags .(*unit).forLoop
+ .(*unit).forStmt .(*unit).forStmt.func1 .(*unit).formattedValue .(*unit).function .(*unit).functionDef .(*unit).functionDef.func1 .(*unit).generator
+ .(*unit).generator.func1 .(*unit).goOn .(*unit).goTo .(*unit).growBits .(*unit).handlers .(*unit).hide .(*unit).hush .(*unit).ifExp .(*unit).ifStmt
+ .(*unit).importFrom .(*unit).importStmt .(*unit).inner .(*unit).isCell .(*unit).isVar .(*unit).iter .(*unit).joinedStr .(*unit).jump .(*unit).jumpBack
+ .(*unit).jumpCompare .(*unit).jumpIf .(*unit).jumpIf1 .(*unit).jumpLen .(*unit).jumpOp .(*unit).jumpRegs .(*unit).keep .(*unit).lambda .(*unit).lazyUnit
+ .(*unit).leaveAsync .(*unit).leaveLoop .(*unit).leavesCode .(*unit).list .(*unit).loadConst .(*unit).loadName .(*unit).local .(*unit).loopBody
+ .(*unit).makeFunction .(*unit).mangled .(*unit).match .(*unit).matchClass .(*unit).matchMapping .(*unit).matchOr .(*unit).matchSequence .(*unit).mentions
+ .(*unit).mentions.func1 .(*unit).move .(*unit).nameIndex .(*unit).named .(*unit).namedExpr .(*unit).namesIndex .(*unit).namespace .(*unit).nest
+ .(*unit).newContainer .(*unit).newVar .(*unit).noteOpen .(*unit).nothing .(*unit).onlyStoredFrom .(*unit).operand .(*unit).operandConst .(*unit).parallel
+ .(*unit).parameters .(*unit).part .(*unit).pattern .(*unit).pattern1 .(*unit).peephole .(*unit).peephole.func1 .(*unit).place .(*unit).place1
+ .(*unit).placeBack .(*unit).placeHandler .(*unit).placeHoisted .(*unit).placeHoisted.func1 .(*unit).pop .(*unit).positions .(*unit).push .(*unit).qualname
+ .(*unit).raise .(*unit).rebinds .(*unit).rebinds.func1 .(*unit).reraise .(*unit).returnNone .(*unit).returnStmt .(*unit).returnValue .(*unit).run .(*unit).set
+ .(*unit).settle .(*unit).shareVar .(*unit).shortIndex .(*unit).shortInt .(*unit).slice .(*unit).starBody .(*unit).staticAttribute .(*unit).staticAttributes
+ .(*unit).stmt .(*unit).stmt1 .(*unit).stmts .(*unit).store .(*unit).storeName .(*unit).storesLastFirst .(*unit).storesLastFirst.func1 .(*unit).sub
+ .(*unit).temp .(*unit).temps .(*unit).traceAt .(*unit).traceLeaf .(*unit).traceRound .(*unit).traceStop .(*unit).try .(*unit).tryExcept .(*unit).tryExcept-fm
+ .(*unit).tryStar .(*unit).tryStar-fm .(*unit).tuple .(*unit).unaryOp .(*unit).unpack .(*unit).unwind .(*unit).unwinds .(*unit).unwound .(*unit).varOf
+ .(*unit).where .(*unit).while .(*unit).with .(*unit).words .(*unit).yield .(*unit).yieldFrom .(*verifier).constOperand .(*verifier).constant
+ .(*verifier).immediate .(*verifier).instruction .(*verifier).isStart .(*verifier).items .(*verifier).operand .(*verifier).operand.func1 .(*verifier).shape
+ .(*walker).walk .(*walker).walk.deferwrap1 .(*walker).walk.func1 .(*walker).walk.func2 .Compile .Instr.A .Instr.B .Instr.C .Instr.D .Instr.Off16 .Instr.Off32
+ .Instr.Op .Make .Verify .Words .attrPos .begins .bigOf .binImmInfo .binInfo .bit .bits.clear .bits.clone .bits.has .bits.intersect .bits.remove .bits.set
+ .classCell .cleanDoc .cmpInfo .compareOp .constTruth .constValue .conversion .eachAnnotation .expandTabs .find .firstLine .fits .floatOf .foldBinary .foldFloat
+ .foldInt .foldUnary .hasKwDefaults .immediateOp .infoOf .init .init.0 .init.1 .intOf .isBool .isLiteral .isWildcard .itemKeys .jumpImmInfo .jumpInfo .jumpTo
+ .keyOf .mangle .newLabel .newSymtable .numberKey .patternNames .plainArgs .shortJump .single .starred .tail .typeName .walk
package github.com/aioplay/aioplay/python/lib/aioplay
- .Module .deliver .recorded .recorded.func1 .recorded.func2 .refusal .settle .start .start.func1 .start.func2 .start.func3
+ .init
package github.com/aioplay/aioplay/python/lib/ast
- .(*checker).annotated .(*checker).args .(*checker).arguments .(*checker).atom .(*checker).block .(*checker).body .(*checker).capture .(*checker).context
- .(*checker).conversion .(*checker).expr .(*checker).expr.deferwrap1 .(*checker).exprs .(*checker).function .(*checker).generators .(*checker).loop
- .(*checker).matchClass .(*checker).matchMapping .(*checker).matchValue .(*checker).name .(*checker).nonEmpty .(*checker).pattern .(*checker).pos
- .(*checker).stmt .(*checker).stmts .(*checker).try .(*checker).typeParams .(*checker).with .(*node).arguments .(*node).arguments.func1 .(*node).atomOf
- .(*node).blockOf .(*node).end .(*node).expr .(*node).exprOf .(*node).exprOf.(*node).generators.func2 .(*node).exprOf.(*node).generators.func2.1
- .(*node).exprOf.(*node).generators.func3 .(*node).exprOf.(*node).generators.func3.1 .(*node).exprOf.(*node).generators.func4
- .(*node).exprOf.(*node).generators.func4.1 .(*node).exprOf.(*node).generators.func5 .(*node).exprOf.(*node).generators.func5.1
- .(*node).exprOf.(*node).keywords.func6 .(*node).exprOf.(*node).keywords.func6.1 .(*node).exprOf.func1 .(*node).exprs .(*node).field .(*node).function
- .(*node).identifier .(*node).integer .(*node).loop .(*node).mayArg .(*node).mayExpr .(*node).mayIdentifier .(*node).mayInteger .(*node).mayText .(*node).must
- .(*node).nameOnly .(*node).need .(*node).singleton .(*node).some .(*node).stmtOf .(*node).stmtOf.(*node).aliases.func2 .(*node).stmtOf.(*node).aliases.func2.1
- .(*node).stmtOf.(*node).aliases.func3 .(*node).stmtOf.(*node).aliases.func3.1 .(*node).stmtOf.(*node).identifiers.func4
- .(*node).stmtOf.(*node).identifiers.func5 .(*node).stmtOf.(*node).keywords.func1 .(*node).stmtOf.(*node).keywords.func1.1 .(*node).try .(*node).with
- .(*node).with.func1 .(*node).with.func1.1 .(*reader).arg .(*reader).arg-fm .(*reader).arg.func1 .(*reader).enter .(*reader).expr .(*reader).expr-fm
- .(*reader).expr.deferwrap1 .(*reader).fail .(*reader).handler .(*reader).handler-fm .(*reader).handler.deferwrap1 .(*reader).identifier .(*reader).integer
- .(*reader).matchCase .(*reader).matchCase-fm .(*reader).matchCase.func1 .(*reader).notSome .(*reader).one .(*reader).pattern .(*reader).pattern-fm
- .(*reader).pattern.(*node).identifiers.func1 .(*reader).pattern.deferwrap1 .(*reader).pos .(*reader).product .(*reader).product.deferwrap1 .(*reader).stmt
- .(*reader).stmt-fm .(*reader).stmt.deferwrap1 .(*reader).typeParam .(*reader).typeParam-fm .(*reader).typeParam.deferwrap1 .(*trees).Is .(*trees).Module
- .Module .classes .converter.field .converter.field.deferwrap1 .converter.node .converter.tuple .each[go.shape.*uint8]
- .each[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.expr()_}]
- .each[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.pattern()_}]
- .each[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.stmt()_}]
- .each[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.typeParam()_}]
- .each[go.shape.string] .each[go.shape.uint8] .itoa .list[go.shape.*uint8]
- .list[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.expr()_}]
- .list[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.pattern()_}]
- .list[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.stmt()_}]
- .list[go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.typeParam()_}]
- .list[go.shape.string] .list[go.shape.struct_{_Line_int;_Tag_string_}] .list[go.shape.uint8] .symbols .table .tree
package github.com/aioplay/aioplay/python/lib/asyncio
- .(*Barrier).Get .(*Barrier).setParties .(*Barrier).setParties.func1 .(*Condition).Get .(*Event).Get .(*Future).Cancel .(*Future).CopyResult
- .(*Future).FutureOwner .(*Future).Get .(*Future).ShieldedFailed .(*Future).removeCallback .(*Future).removeCallback.func1 .(*Future).setException
- .(*Future).tellConcurrent .(*Gather).Get .(*Handle).Call .(*Lock).Get .(*Loop).Get .(*Loop).adopt .(*Loop).adopt.func1 .(*Loop).adopt.func2
- .(*Loop).adopt.func2.1 .(*Loop).again .(*Loop).callbackError .(*Loop).checkThread .(*Loop).failure .(*Loop).failure-fm .(*Loop).forgetSignal
- .(*Loop).handleObject .(*Loop).network .(*Loop).network.func1 .(*Loop).runOnce .(*Loop).runUntilComplete.(*Future).RemoveDone.func2 .(*Loop).setDebug
- .(*Loop).slowCallback .(*Loop).slowCallback-fm .(*Loop).value .(*Queue).Get .(*Queue).expose .(*Runner).Get .(*Runner).closeGuest
- .(*Runner).closeGuest.deferwrap1 .(*Runner).onInterrupt.func1 .(*Semaphore).Get .(*Task).ChainedTask .(*Task).FutureOwner .(*Task).Get .(*Task).end
- .(*Task).foreign .(*Task).foreign.func1 .(*Task).misuse .(*Task).misuse2 .(*Task).printStack .(*Task).stack .(*Task).yieldedOther .(*TaskGroup).Get
- .(*TaskGroup).repr .(*Timeout).Get .(*Timeout).rounded .(*TimerHandle).Call .(*awaiter).holds .(*barrierCoro).holds .(*barrierCoro).resume
- .(*barrierCoro).value .(*callCoro).holds .(*callCoro).resume .(*callCoro).value .(*callCoro).value.deferwrap1 .(*callCoro).value.deferwrap1.letGo.1
- .(*coroutine).close .(*coroutine).start .(*discardCoro).holds .(*discardCoro).resume .(*discardCoro).value .(*doneCallback).Call .(*failCoro).holds
- .(*failCoro).resume .(*failCoro).value .(*foreignWait).Cancel .(*foreignWait).Wait .(*guest).At .(*guest).At.func1 .(*guest).Cancelled .(*guest).Soon
- .(*guest).Soon.func1 .(*guest).call .(*guestDriver).Interrupt .(*guestDriver).Interrupted .(*guestDriver).Now .(*guestDriver).Run .(*guestDriver).Sleep
- .(*guestDriver).Wake .(*handleHead).callOther .(*head).Get .(*lateNames).Names .(*lateNames).find .(*lateNames).ofSubmodule .(*lockContext).holds
- .(*lockCoro).holds .(*network).add .(*network).close .(*network).remove .(*nothing).Close .(*nothing).Read .(*nothing).Seek .(*nothing).Stat
- .(*nothing).Truncate .(*nothing).Write .(*number).Add .(*number).Full .(*number).Positive .(*number).Zero .(*opCoro).Resume .(*opCoro).holds .(*origin).value
- .(*putCoro).holds .(*putCoro).resume .(*putCoro).value .(*pyStore).Get .(*pyStore).Len .(*pyStore).Put .(*pyVariant).Cancel .(*pyVariant).FutureOwner
- .(*pyVariant).LoopTask .(*pyVariant).Wait .(*runUntil).Call .(*shieldFuture).Get .(*shutdownGens).holds .(*shutdownGens).report .(*state).addLegacy.func2
- .(*state).addPolicies.func1 .(*state).addPolicies.func2 .(*state).collectGarbage.func1 .(*state).coroutineMark .(*state).defaultPolicy .(*state).judgeEnds
- .(*state).judgeEnds-fm .(*state).lives.(*Loop).EachTimer.(*state).lives.func3.(*state).lives.func2.func5 .(*state).loadExtra .(*state).netFunction
- .(*state).processFunction .(*state).setPolicy .(*state).suspectEnds .(*state).suspectEnds-fm .(*state).suspectEnds.func1 .(*suspect).judge .(*threadCoro).holds
- .(*threadWait).Cancel .(*waitForCondition).holds .(*waitForCoro).value .(*waitForCoro).value.deferwrap1 .(*waitForCoro).value.deferwrap1.letGo.1
- .(*watched).fire .(*watched).fire-fm .(*wrapCoro).holds .(*wrapCoro).value .(*wrapCoro).value.deferwrap1 .(*wrapCoro).value.deferwrap1.letGo.1
- .abstractLoopMethods.func1.1 .asyncioLogger .awaitLock .badYield .boundInternals.func1 .boundInternals.func2 .boundInternals.settable.func3 .callbacksView
- .callbacksView.(*Future).EachDone.callbacksView.func1.func2 .callbacksView.(*Future).EachDone.callbacksView.func1.func3 .checkCallback .compareTimers
- .conditionInternals.boundView.func4 .conditionInternals.func1 .conditionInternals.func2 .conditionInternals.waitersView.func3 .coreRepr .deadlockError
- .defineAsCompleted.func2 .defineAsCompleted.func4 .defineBarrier.barrierInternals.func16 .defineBarrier.defineBarrier.func2.func14
- .defineBarrier.defineBarrier.func2.func14.1 .defineBarrier.defineBarrier.func2.func15 .defineBarrier.defineBarrier.func2.func15.1
- .defineBarrier.defineBarrier.func3.func12 .defineBarrier.defineBarrier.func3.func13 .defineBarrier.func1 .defineBarrier.func10 .defineBarrier.func11
- .defineBarrier.func4 .defineBarrier.func5 .defineBarrier.func6 .defineBarrier.func7 .defineBarrier.func8 .defineBarrier.func9 .defineCondition.func1
- .defineCondition.func10 .defineCondition.func10.1 .defineCondition.func12 .defineCondition.func4 .defineCondition.func5 .defineCondition.func6
- .defineCondition.func7 .defineCoroIter.func1 .defineCoroIter.func2 .defineCoroIter.func5 .defineCoroIter.func6 .defineCoroIter.func7 .defineCoroutine.func1
- .defineCoroutine.func10 .defineCoroutine.func11 .defineCoroutine.func12 .defineCoroutine.func13 .defineCoroutine.func14 .defineCoroutine.func15
- .defineCoroutine.func16 .defineCoroutine.func17 .defineCoroutine.func3 .defineCoroutine.func4 .defineCoroutine.func5 .defineCoroutine.func6
- .defineCoroutine.func8 .defineErrors.func2 .defineErrors.func3 .defineErrors.reduceBy.func4 .defineErrors.reduceBy.func5 .defineEvent.func1 .defineEvent.func2
- .defineFinishedEvent .defineFinishedEvent.func1 .defineFinishedEvent.func2 .defineFinishedEvent.func3 .defineFinishedEvent.func4 .defineFuture.func1
- .defineFuture.func2 .defineFuture.func3 .defineFuture.func4 .defineFuture.func5 .defineFuture.func6 .defineFuture.func7 .defineFuture.futureSlots.func11
- .defineGather.func1 .defineGather.futureSlots.func10 .defineGather.futureSlots.func2 .defineGather.futureSlots.func5 .defineGather.futureSlots.func7
- .defineGhost.func1
- .defineHandles.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/asyncio.handleHead;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Handle_}].func20
- .defineHandles.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/asyncio.handleHead;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.TimerHandle;_github.com/aioplay/aioplay/python/lib/asyncio.when_float64;_github.com/aioplay/aioplay/python/lib/asyncio.scheduled_bool_}].func22
- .defineHandles.func1 .defineHandles.func10 .defineHandles.func11 .defineHandles.func12 .defineHandles.func13 .defineHandles.func14 .defineHandles.func15
- .defineHandles.func16 .defineHandles.func17 .defineHandles.func18 .defineHandles.func19 .defineHandles.func2 .defineHandles.func3 .defineHandles.func4
- .defineHandles.func6 .defineHandles.func7 .defineHandles.func8 .defineHandles.func9 .defineHandles.settable.func21 .defineInstant.func2 .defineInstant.func4
- .defineInstant.func5 .defineInstant.func6 .defineLegacyAttr.func1 .defineLock.func1 .defineLock.func2 .defineLock.func5 .defineLock.trueIf.func10
- .defineLoop.WithAttrs[go.shape.13694968c4703c5f9d60cf83d15c95fe0bd02d377309af8bfee4cd461a7569c8].func25
- .defineLoop.WithAttrs[go.shape.13694968c4703c5f9d60cf83d15c95fe0bd02d377309af8bfee4cd461a7569c8].func31
- .defineLoop.WithAttrs[go.shape.13694968c4703c5f9d60cf83d15c95fe0bd02d377309af8bfee4cd461a7569c8].func32 .defineLoop.func1 .defineLoop.func10 .defineLoop.func14
- .defineLoop.func15 .defineLoop.func16 .defineLoop.func17 .defineLoop.func18 .defineLoop.func19 .defineLoop.func2 .defineLoop.func20 .defineLoop.func21
- .defineLoop.func22 .defineLoop.func23 .defineLoop.func24 .defineLoop.func3 .defineLoop.func4 .defineLoop.loopCallSoon.func27 .defineLoop.settable.func30
- .definePolicy.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header_}].func5
- .definePolicy.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header_}].func6
- .definePolicy.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header_}].func7 .definePolicy.func1 .definePolicy.func2 .definePolicy.func3
- .definePolicy.func4 .defineQueue.func1 .defineQueue.func12 .defineQueue.func13 .defineQueue.func14 .defineQueue.func15 .defineQueue.func16 .defineQueue.func2
- .defineQueue.func5 .defineQueue.func7 .defineQueue.func8 .defineQueue.queueMethod.func19 .defineQueue.queueMethod.func21 .defineQueue.queueMethod.func24
- .defineQueue.queueMethod.func25 .defineRunner.func1 .defineRunner.func2 .defineRunner.func3 .defineRunner.func4 .defineRunner.func5 .defineRunner.func6
- .defineRunner.func7 .defineRunner.func7.deferwrap1 .defineSemaphore.defineSemaphore.func3.func14 .defineSemaphore.defineSemaphore.func5.func13
- .defineSemaphore.defineSemaphore.func5.func15 .defineSemaphore.func4 .defineSemaphore.func6 .defineSemaphore.func7 .defineSemaphore.func8
- .defineSemaphore.trueIf.func12 .defineTask.defineTask.func2.func26 .defineTask.defineTask.func2.func27 .defineTask.func10 .defineTask.func11 .defineTask.func12
- .defineTask.func13 .defineTask.func14 .defineTask.func15 .defineTask.func16 .defineTask.func4 .defineTask.func5 .defineTask.func8 .defineTask.func9
- .defineTask.futureSlots.func17 .defineTask.futureSlots.func20 .defineTask.settable.func28 .defineTask.taskMethod.func21 .defineTask.taskMethod.func22
- .defineTask.taskMethod.func24 .defineTask.taskMethod.func25 .defineTaskGroup.func1 .defineTaskGroup.func2 .defineTaskGroup.func3 .defineTaskGroup.func8
- .defineTimeout.func1 .defineTimeout.func2 .defineTimeout.func3 .defineTimeout.func4 .defineTimeout.func5 .defineTimeout.func6 .defineWaitPoint.func1
- .defineWaitPoint.func10 .defineWaitPoint.func2 .defineWaitPoint.func3 .defineWaitPoint.func4 .defineWaitPoint.func5 .defineWaitPoint.func6
- .defineWaitPoint.func7 .defineWaitPoint.func8 .defineWaitPoint.func9 .dequeOf .dropped .eagerFactory.func1 .enterByAcquire .enterContextOf
- .enterContextOf.func1 .enterContextOf.func2 .enterTask .eventInternals.boundView.func4 .eventInternals.func1 .eventInternals.func2
- .eventInternals.waitersView.func3 .executorMethods.func2 .executorMethods.func3 .executorMethods.func3.(*Loop).shutdownExecutor.1 .forProcess.func1
- .formatCallbackSource .formatStack .frameLine .functions.func11 .functions.func13 .functions.func14 .functions.func15 .functions.func3 .functions.func5
- .functions.func6 .futureAttributes.func1 .futureAttributes.func10 .futureAttributes.func11 .futureAttributes.func12 .futureAttributes.func13
- .futureAttributes.func2 .futureAttributes.func3 .futureAttributes.func4 .futureAttributes.func5 .futureAttributes.func6 .futureAttributes.func7
- .futureAttributes.func8 .futureAttributes.func9 .futureAttributes.settable.func14 .futureAttributes.settable.func15 .futureAttributes.settable.func16
- .futureInit .futureMethods.func10 .futureMethods.func12 .futureMethods.func5 .futureMethods.func6 .futureMethods.func7 .futureMethods.func8
- .futureMethods.futureMethod.func13 .futureMethods.futureMethod.func14 .futureMethods.futureMethod.func15 .futuresDeque .futuresDeque.func1
- .guestDriver.Interrupt .guestDriver.Interrupted .guestDriver.Now .guestDriver.Run .guestDriver.Sleep .guestDriver.Wake .guestOf .held.HoldsNothing.func21
- .held.func10 .held.func11 .held.func12 .held.func13 .held.func14.1 .held.func15 .held.func17 .held.func18 .held.func19 .incompleteReadInit .init.0.func1
- .initHandle .innerFunctions.func1 .innerFunctions.func2 .innermost .insertTimeout .internalLoopMethods.func1 .internalLoopMethods.func2
- .internalLoopMethods.func3 .leaveTask .legacyCoroutine.func1 .legacyPolicyAttrs.legacyPolicyAttrs.func1.func2 .legacyPolicyAttrs.legacyPolicyAttrs.func1.func3
- .legacyTaskAttrs.legacyTaskAttrs.func1.func2 .legacyTaskAttrs.legacyTaskAttrs.func1.func3 .letGo .letGo.func1 .limitOverrunInit .lockInternals.boundView.func4
- .lockInternals.func1 .lockInternals.func2 .lockInternals.waitersView.func3 .lockRepr .loopInternals.func10 .loopInternals.func11 .loopInternals.func12
- .loopInternals.func13 .loopInternals.func14 .loopInternals.func15 .loopInternals.func16 .loopInternals.func17 .loopInternals.func18 .loopInternals.func19
- .loopInternals.func2 .loopInternals.func3 .loopInternals.func4 .loopInternals.func5 .loopInternals.func6 .loopInternals.func7 .loopInternals.func8
- .loopInternals.func9 .loopInternals.loopInternals.func1.func20 .loopInternals.loopInternals.func1.func21 .loopInternals.loopInternals.func1.func22
- .loopInternals.loopInternals.func1.func23 .loopInternals.loopInternals.func1.func24 .loopInternals.loopInternals.func1.func25
- .loopInternals.loopInternals.func1.func26 .loopInternals.loopInternals.func1.func27 .loopInternals.loopInternals.func1.func28
- .loopInternals.loopInternals.func1.func29 .loopInternals.loopInternals.func1.func30 .loopInternals.loopInternals.func1.func31 .loopInternals.settable.func32
- .makeException .missingArgs .missingError .netMethods.func1 .netMethods.func2 .netMethods.func3 .netMethods.func4 .netMethods.func5 .newBox .newFutureIter
- .newStore.func1 .noLoop .nothing.Close .nothing.Read .nothing.Seek .nothing.Stat .nothing.Truncate .nothing.Write .opCoro.Resume .processLoopMethods.func1
- .processLoopMethods.func2 .processLoopMethods.func2.(*Process).OnEnd.processLoopMethods.func2.1.2
- .processLoopMethods.func2.(*Process).OnEnd.processLoopMethods.func2.1.3 .processLoopMethods.func2.1 .processLoopMethods.func2.1.1 .processLoopMethods.func2.1.2
- .processLoopMethods.func3 .pyStore.Get .pyStore.Len .pyStore.Put .pyStore.getDefault .pyStore.initDefault .pyStore.putDefault .queueInit.(*Queue).limit.func1
- .queueInternals.func10 .queueInternals.func11 .queueInternals.func12 .queueInternals.func2 .queueInternals.func3 .queueInternals.func4
- .queueInternals.func4.(*Queue).limit.1 .queueInternals.func5 .queueInternals.func6 .queueInternals.func7 .queueInternals.func8 .queueInternals.func9
- .queueInternals.queueInternals.func1.func13 .queueInternals.queueInternals.func1.func16 .queueInternals.queueInternals.func1.func17
- .queueInternals.queueInternals.func1.func18 .queueInternals.queueInternals.func1.func19 .queueInternals.settable.func14 .queueInternals.settable.func15
- .queueRepr .raising .registerTask .reprFloat .runsOn .sameTimer .semaphoreInternals.boundView.func5 .semaphoreInternals.func1 .semaphoreInternals.func2
- .semaphoreInternals.func3 .semaphoreInternals.settable.func6 .semaphoreInternals.waitersView.func4 .setCurrent .setFields .shortContainer
- .shortContainer.deferwrap1 .signalMethods.func1 .signalMethods.func1.1 .signalMethods.func2 .signalNumber .sleepDelay .stateOf .swapCurrentTask .threadsafe
- .threadsafe.func1 .timeoutAt .tooMany .unregisterTask .waiterValue .warnNeverAwaited .wrapAwaitable .wrapForeign
+ .(*Future).Wait .(*Future).addCallback .(*Future).copyConcurrent .(*Future).get .(*Future).init .(*Future).raise .(*Future).restore .(*Future).send
+ .(*Future).setResult .(*Gather).Collect .(*Lock).acquireNow .(*Loop).askDebug .(*Loop).callAt .(*Loop).callHandler .(*Loop).callSoon .(*Loop).called
+ .(*Loop).called-fm .(*Loop).checkClosed .(*Loop).checkRunning .(*Loop).close .(*Loop).collect .(*Loop).complete .(*Loop).createTask .(*Loop).defaultHandler
+ .(*Loop).ended .(*Loop).finalizerHook .(*Loop).finalizerHook.func1 .(*Loop).finishExecutor .(*Loop).finishExecutor.(*Loop).shutdownExecutor.func1
+ .(*Loop).finishGens .(*Loop).firstIterHook .(*Loop).firstIterHook.func1 .(*Loop).fromThread .(*Loop).handle .(*Loop).idle .(*Loop).idle.deferwrap1
+ .(*Loop).init .(*Loop).liveGens .(*Loop).origin .(*Loop).ownMethod .(*Loop).report .(*Loop).run .(*Loop).runForever .(*Loop).runOwn .(*Loop).runUntilComplete
+ .(*Loop).runUntilComplete.func1 .(*Loop).stopExecutor .(*Loop).submit .(*Loop).suspects .(*Loop).watchFailure .(*Queue).items .(*Runner).close
+ .(*Runner).onInterrupt .(*Runner).onInterrupt.func2 .(*Runner).onInterrupt.func3 .(*Runner).open .(*Runner).run .(*Semaphore).count .(*Task).Cancel
+ .(*Task).Line .(*Task).LoopTask .(*Task).Resume .(*Task).Wait .(*Task).accept .(*Task).drive .(*Task).init .(*Task).isShown .(*Task).livesByOthers
+ .(*Task).raised .(*Task).rename .(*Task).resume .(*Task).resumeOther .(*Task).thrown .(*Task).yielded .(*TaskGroup).enter .(*Timeout).enter .(*Timeout).exit
+ .(*Timeout).reschedule .(*awaiter).Resume .(*boundTo).Resume .(*coroutine).drive .(*coroutine).made .(*coroutine).step .(*coroutine).step.letGo.func1
+ .(*doneCallback).FutureDone .(*getCoro).holds .(*getCoro).resume .(*getCoro).value .(*groupExit).holds .(*groupExit).resume .(*groupExit).value
+ .(*handleHead).Call .(*handleHead).cancel .(*handleHead).debug .(*handleHead).run .(*handleHead).set .(*instant).resume .(*lateNames).Attr .(*lateNames).extra
+ .(*lockContext).resume .(*lockContext).value .(*lockCoro).resume .(*lockCoro).value .(*nextCoro).holds .(*nextCoro).resume .(*nextCoro).value .(*opCoro).resume
+ .(*opCoro).value .(*origin).created .(*runUntil).FutureDone .(*shutdownGens).resume .(*shutdownGens).value .(*sleepCoro).holds .(*sleepCoro).resume
+ .(*sleepCoro).value .(*state).addLegacy .(*state).addLegacy.func1 .(*state).addPolicies .(*state).addPolicies.func3 .(*state).addSubmodules .(*state).atExit
+ .(*state).atExit-fm .(*state).collectGarbage .(*state).collectGarbage-fm .(*state).eachEnd .(*state).eachEnd-fm .(*state).eachEnd.func1 .(*state).end
+ .(*state).end-fm .(*state).endGarbage .(*state).endGarbage.func2 .(*state).errText .(*state).errText-fm .(*state).getLoop .(*state).leftCoroutines-fm
+ .(*state).line-fm .(*state).lives .(*state).lives-fm .(*state).lives.(*Loop).EachReady.(*state).lives.func2.func4 .(*state).policyClass .(*state).policyLoop
+ .(*state).setLoop .(*state).watchCoroutine .(*state).watchCoroutine.func1 .(*threadCoro).resume .(*threadCoro).resume.func1 .(*threadCoro).value
+ .(*threadWait).FutureOwner .(*threadWait).Wait .(*waitCoro).begin .(*waitCoro).holds .(*waitCoro).resume .(*waitCoro).value .(*waitForCondition).resume
+ .(*waitForCondition).resume.func1 .(*waitForCondition).value .(*waitForCoro).begin .(*waitForCoro).holds .(*waitForCoro).resume .(*wrapCoro).resume
+ .(*yieldCoro).holds .(*yieldCoro).resume .(*yieldCoro).value .Module
+ .Module.Keys[go.shape.map[string]*github.com/aioplay/aioplay/python/vm.Type,go.shape.string,go.shape.*uint8].func1 .Module.describeFunctions.func2
+ .abstractLoopMethods .abstractLoopMethods.func1 .allTasks .annotated .annotations .anyLoop .asCompleted .asyncgenMethods .asyncgenMethods.func1 .bind
+ .boundError .boundInternals .boundTo.Resume .callbackArgs .callbackName .callbacksRepr .cancelAll .cancelled .cancelledError .checked .childResult .classes
+ .classify .compared .conditionInternals .constant.python .contextsFirst .coroSend .createTask .currentOf .currentTask .define .define.describeClasses.func1
+ .defineAsCompleted .defineAsCompleted.func1 .defineAsCompleted.func3 .defineBarrier .defineCondition .defineCondition.func11 .defineCondition.func13
+ .defineCondition.func2 .defineCondition.func3 .defineCondition.func8 .defineCondition.func9 .defineCoroIter .defineCoroIter.func3 .defineCoroIter.func4
+ .defineCoroutine .defineCoroutine.func2 .defineCoroutine.func7 .defineCoroutine.func9 .defineErrors .defineEvent .defineEvent.func3 .defineEvent.func4
+ .defineEvent.func5 .defineEvent.func6 .defineEvent.func6.1 .defineEvent.func7 .defineEvent.noArgs.func8 .defineEvent.trueIf.func9 .defineFuture
+ .defineFuture.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/asyncio.head;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Future_}].func12
+ .defineFuture.futureSlots.func10 .defineFuture.futureSlots.func8 .defineFuture.futureSlots.func9 .defineGather
+ .defineGather.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/asyncio.head;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Gather_}].func6
+ .defineGather.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/asyncio.head;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Shield_}].func11
+ .defineGather.futureSlots.func3 .defineGather.futureSlots.func4 .defineGather.futureSlots.func8 .defineGather.futureSlots.func9 .defineGhost .defineHandles
+ .defineHandles.func5 .defineInstant .defineInstant.func1 .defineInstant.func3 .defineLegacyAttr .defineLock .defineLock.func3 .defineLock.func4
+ .defineLock.func6 .defineLock.func7 .defineLock.func8 .defineLock.noArgs.func9 .defineLockManager .defineLockManager.func1 .defineLockManager.func2 .defineLoop
+ .defineLoop.WithAttrs[go.shape.13694968c4703c5f9d60cf83d15c95fe0bd02d377309af8bfee4cd461a7569c8].func33 .defineLoop.func11 .defineLoop.func12
+ .defineLoop.func13 .defineLoop.func5 .defineLoop.func6 .defineLoop.func7 .defineLoop.func8 .defineLoop.func9 .defineLoop.loopCallAt.func28
+ .defineLoop.loopCallAt.func29 .defineLoop.loopCallSoon.func26 .definePolicy .defineQueue .defineQueue.func10 .defineQueue.func11 .defineQueue.func11.1
+ .defineQueue.func3 .defineQueue.func4 .defineQueue.func6 .defineQueue.func9 .defineQueue.queueMethod.func17 .defineQueue.queueMethod.func18
+ .defineQueue.queueMethod.func20 .defineQueue.queueMethod.func22 .defineQueue.queueMethod.func23 .defineRunner .defineSemaphore
+ .defineSemaphore.defineSemaphore.func3.func11 .defineSemaphore.func1 .defineSemaphore.func10 .defineSemaphore.func2 .defineSemaphore.func2.1
+ .defineSemaphore.func9 .defineTask .defineTask.WithAttrs[go.shape.a83f0964bbd66dd9e5007ebe80f3b2ddab5e141f6adc656c09a1ed8e96d79b72].func29 .defineTask.func1
+ .defineTask.func3 .defineTask.func6 .defineTask.func7 .defineTask.futureSlots.func18 .defineTask.futureSlots.func19 .defineTask.taskMethod.func23
+ .defineTaskGroup .defineTaskGroup.func4 .defineTaskGroup.func5 .defineTaskGroup.func6 .defineTaskGroup.func7 .defineTimeout .defineTimeout.func7
+ .defineTimeout.func8 .defineWaitPoint .dropLoop .eachSignature .eagerFactory .ensureFuture .eventInternals .exception .executorMethods .executorMethods.func1
+ .exitByRelease .exitByRelease.func1 .exported .forProcess .formatArgs .formatCallback .formatCoroutine .functions .functions.func1 .functions.func10
+ .functions.func12 .functions.func2 .functions.func4 .functions.func7 .functions.func8 .functions.func9 .futureAttributes .futureMethods .futureMethods.func1
+ .futureMethods.func11 .futureMethods.func2 .futureMethods.func3 .futureMethods.func4 .futureMethods.func9 .futureRepr .futureRepr.deferwrap1 .futureTail
+ .gather .getNow .held .held.func1 .held.func14 .held.func16 .held.func2 .held.func20 .held.func3 .held.func4 .held.func5 .held.func6 .held.func7 .held.func8
+ .held.func9 .importFrom .init .init.0 .init.OnceValue[go.shape.[]github.com/aioplay/aioplay/python/lib/asyncio.moduleLayout].func2
+ .init.OnceValue[go.shape.[]github.com/aioplay/aioplay/python/lib/asyncio.moduleLayout].func2.1
+ .init.OnceValue[go.shape.[]github.com/aioplay/aioplay/python/lib/asyncio.moduleLayout].func2.1.1 .init.func1 .innerFunctions .internalLoopMethods .isCoroutine
+ .isCoroutineFunction .isFuture .iterLock .knownLoop .later .legacyContext .legacyCoroutine .legacyPolicyAttrs .legacyTaskAttrs .lockInternals .logAt .loopArg
+ .loopInternals .loopMethod .loopMethod.func1 .loopValue .method0 .method0.func1 .method1 .method1.func1 .mustRunning .nameList .netMethods .newFuture
+ .newGather .newLoop .newObject .newState .newStore .newTask .newTimeout .object .oneCoroutine .originOf .overrides .ownLoop .processLoopMethods .putNow
+ .queueInit .queueInternals .queueOf .repeated .run .running .seconds .selectorMethods .semaphoreInternals .setOf .shield .shortRepr .showCallback .showFuture
+ .showTask .signalMethods .sleep .taskInit .taskObject .taskRepr .taskRepr.deferwrap1 .tellWaiting .thrownException .timeout .timeoutArg .toThread .wait
+ .waitFor .wrapFuture .wrapFuture.func1 .wrapFuture.func1.1 .wrapFuture.func2
package github.com/aioplay/aioplay/python/lib/charset
- .(*eucJIS).Again .(*eucJIS).Decode .(*eucJIS).Encode .(*eucJIS).EndText .(*eucJIS).Start .(*fourBytes).decode .(*fourBytes).decode-fm .(*fourBytes).encode
- .(*fourBytes).encode-fm .(*fourBytes).fill-fm .(*hz).Again .(*hz).Decode .(*hz).Encode .(*hz).EndText .(*hz).Start .(*iso2022).Again .(*iso2022).Decode
- .(*iso2022).Encode .(*iso2022).EndText .(*iso2022).Start .(*iso2022).escape .(*iso2022).third .(*jisx0213).Again .(*jisx0213).Decode .(*jisx0213).Encode
- .(*jisx0213).EndText .(*jisx0213).Start .(*paired).Again .(*paired).Decode .(*paired).Encode .(*paired).EndText .(*paired).Start .(*plain).Again
- .(*plain).Decode .(*plain).Encode .(*plain).EndText .(*plain).Start .(*set).append .(*set).choose .(*set).read .(*shiftJIS).Again .(*shiftJIS).Decode
- .(*shiftJIS).Encode .(*shiftJIS).EndText .(*shiftJIS).Start .(*spelt).decode .(*spelt).decode-fm .(*spelt).encode .(*spelt).encode-fm .(*table).decode
- .(*table).decode-fm .(*table).encode-fm .(*table).inherit .(*table).invert .Aliases .cell .eucJIS.Again .eucJIS.Decode .eucJIS.Encode .eucJIS.EndText
- .eucJIS.Start .find .find.deferwrap1 .find.func1 .hangul .hz.Again .hz.Decode .hz.Encode .hz.EndText .hz.Start
- .init.OnceValue[go.shape.map[string]string].func2 .init.OnceValue[go.shape.map[string]string].func2.1 .init.OnceValue[go.shape.map[string]string].func2.1.1
- .init.func1 .jisx0212 .jisx0213.Again .jisx0213.Decode .jisx0213.Encode .jisx0213.EndText .jisx0213.Start .jisx0213.chars .johab.decode .johab.decode-fm
- .johab.encode .johab.encode-fm .johab.other .kanaDecode .kanaEncode .multibyte .newISO2022 .newISO2022.(*table).cell.func11 .newISO2022.(*table).cell.func5
- .newISO2022.(*table).cell.func7 .newISO2022.(*table).cell.func8 .newISO2022.(*table).cell.func9 .newISO2022.(*table).row.func10 .newISO2022.(*table).row.func4
- .newISO2022.(*table).row.func6 .newISO2022.func1 .newISO2022.func2 .newISO2022.func3 .newISO2022.jisx0213.plane.func12 .newISO2022.jisx0213.plane.func13
- .newISO2022.jisx0213.plane.func14 .newISO2022.jisx0213.plane.func15 .newISO2022.jisx0213.plane.func16 .newISO2022.jisx0213.plane.func17 .newJISX0213
- .paired.Again .paired.Decode .paired.Encode .paired.EndText .paired.Start .parseCode .plain.Again .plain.Decode .plain.Encode .plain.EndText .plain.Start .read
- .read-range1 .romanDecode .romanEncode .shiftJIS.Again .shiftJIS.Decode .shiftJIS.Encode .shiftJIS.EndText .shiftJIS.Start .tableOf
+ .init .init.0
package github.com/aioplay/aioplay/python/lib/collections
- .(*Deque).at .(*Deque).find .(*Deque).index .(*Deque).remove .(*Deque).rotate .Module.Module.func1.func2 .Module.Module.func1.func3 .compareDeques
- .define.func10 .define.func3 .define.func4 .define.func5 .define.func6 .define.func7 .define.func8 .define.func9 .direction.iterate
- .direction.iterate.through.func1 .direction.iterate.through.func2 .direction.make .direction.make-fm .direction.make.through.func1
- .direction.make.through.func2 .getItem .init.func1 .init.func2 .isDeque .itemSlots.func2 .itemSlots.func3 .itemSlots.func4 .itemSlots.itemSlots.func1.func5
- .itemSlots.itemSlots.func1.func6 .itemSlots.itemSlots.func1.func7 .like .methods.func10 .methods.func11 .methods.func12 .methods.func13 .methods.func14
- .methods.func15 .methods.func16 .methods.func3 .methods.func6 .methods.func7 .methods.func8 .methods.func9 .methods.methods.func1.func19
- .methods.methods.func1.func20 .methods.methods.func1.func21 .mutated .reserveRepeated .setItem
+ .(*Deque).extend .(*Deque).extend.func1 .(*Deque).pop .(*Deque).popLeft .(*Deque).push .(*Deque).pushLeft .Module .define
+ .define.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/collections.buf_[]github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/collections.head_int;_github.com/aioplay/aioplay/python/lib/collections.n_int;_github.com/aioplay/aioplay/python/lib/collections.max_int;_github.com/aioplay/aioplay/python/lib/collections.changes_uint32_}].func11
+ .define.func1 .define.func2 .dequeOf .init .initDeque .itemSlots .methods .methods.func4 .methods.func5 .methods.methods.func1.func17
+ .methods.methods.func1.func18 .methods.methods.func2.func22 .methods.methods.func2.func23 .reprDeque .reprDeque.deferwrap1
package github.com/aioplay/aioplay/python/lib/contextvars
- .(*Context).Leave .(*Context).del .(*Context).equals .(*Context).iterate .(*Context).iterate.func1 .Module.func1 .defineAll.defineReferences.func3
- .defineContext.func1 .defineContext.func10 .defineContext.func11 .defineContext.func12 .defineContext.func13 .defineContext.func2 .defineContext.func3
- .defineContext.func4 .defineContext.func5 .defineContext.func6 .defineContext.func7 .defineContext.func8 .defineContext.func9 .defineToken.func1
- .defineToken.func2 .defineToken.func3 .defineToken.func4 .defineToken.func5 .defineToken.func6 .defineToken.func7 .defineToken.func8 .defineVar.func1
- .defineVar.func3 .defineVar.func6 .defineVar.func7 .keyOf .pickItem .pickKey .pickValue .resetToken .unhashable
+ .(*Context).Enter .(*Context).Value .(*Context).set .Copy .Current .Module .Of .defineAll .defineAll.defineReferences.func1 .defineAll.defineReferences.func2
+ .defineContext .defineToken .defineVar .defineVar.func2 .defineVar.func4 .defineVar.func5
package github.com/aioplay/aioplay/python/lib/datetime
- .(*Delta).compare .(*Delta).sign .(*Delta).state .(*Stamp).args .(*Stamp).isoCalendar .(*Stamp).state .(*Stamp).structTime .(*Stamp).weekday .(*Zone).text
- .(*kind).convert .(*kind).foldAt .(*kind).fromState .(*kind).fromState-range1 .(*kind).parseISO .(*kind).what .(*scanner).number .(*scanner).skip .addDays
- .anInteger .answer .asTimeZone .combine .compareTimes .ctime .dateMethods.func1.1 .dateMethods.func2 .dateMethods.func3 .dateMethods.func4 .dateMethods.func5
- .dateMethods.func6 .dateMethods.func7 .dateMethods.func8 .dateMethods.func9 .dateTimeMethods.func1.1 .dateTimeMethods.func3 .dateTimeMethods.func4
- .dateTimeMethods.func5 .dateTimeMethods.func6 .dateTimeMethods.func7 .defineDate.func1 .defineDate.func2 .defineDate.func3 .defineDate.func4 .defineDate.func5
- .defineDateTime.func2 .defineDateTime.func3 .defineDelta.func12 .defineDelta.func13 .defineDelta.func15 .defineDelta.func2 .defineDelta.func3
- .defineDelta.func4 .defineDelta.func5 .defineDelta.func6 .defineDelta.func7 .defineDelta.func8 .defineDelta.func9 .defineISO.func1.1 .defineISO.func2
- .defineISO.func3 .defineISO.func4 .defineTime.func1 .defineTime.func2 .defineTime.func3 .defineTime.func4 .defineZones.func1.1 .defineZones.func10
- .defineZones.func11 .defineZones.func12 .defineZones.func13 .defineZones.func2 .defineZones.func3 .defineZones.func4.1 .defineZones.func6 .defineZones.func7
- .defineZones.func8 .defineZones.func9 .deltaBinary.func1 .deltaDiv .deltaFloorDiv .deltaInt .deltaMul .deltaRepr .deprecated .divMod.func1 .exactly.func1
- .fromISO .fromISOFormat.func1 .fromUTC .getters.func2 .getters.func3 .inUTC .isDate .isTime .isZone .isoClock .isoDate .isoStart .isoTime .localZone .makeZone
- .makeZone.func1 .moment .nearest .negate .newISO .newZone .offsetText .ordinalDate .ownTime .plain .ratio .reduce.func1 .reduceEx.func1 .reduceZone .reduced
- .replace.func1 .repr .seconds .separator .sign .strptime.func1 .textMethods.func1 .timeTuple .timestamp .unfolded .utcTimeTuple .zone .zoneDirective
- .zoneMethods.func1.1 .zoneMethods.func2 .zoneName .zoneOf
+ .(*Delta).big .(*Delta).set .(*Delta).us .(*Stamp).clock .(*Stamp).clockText .(*Stamp).dateText .(*Stamp).goTime .(*Stamp).ordinal .(*Stamp).setClock
+ .(*Stamp).setOrdinal .(*Stamp).setUs .(*Stamp).unixSeconds .(*Stamp).unixSeconds.func1 .(*Stamp).us .(*kind).check .(*kind).read .Module .alloc .at
+ .beforeMonth .between .build .callZone .checkYear .checkZone .civil .dateMethods .dateMethods.func1 .dateOf .dateTimeMethods .dateTimeMethods.func1
+ .dateTimeMethods.func2 .daysIn .define .defineDate .defineDateTime .defineDateTime.func1 .defineDateTime.func4 .defineDateTime.func5 .defineDelta
+ .defineDelta.func1 .defineDelta.func10 .defineDelta.func10.1 .defineDelta.func11 .defineDelta.func14 .defineISO .defineISO.func1 .defineTime .defineZones
+ .defineZones.func1 .defineZones.func4 .defineZones.func5 .deltaBinary .deltaOf .deltaText .divMod .exactly .floorDiv .fromBig .fromISOFormat .fromSeconds
+ .getters .getters.func1 .init .integer .isDateTime .isDelta .isoDateTime .isoFormat .kindOf .leap .localOffset .makeDelta .match .microDelta .newDelta
+ .newStamp .now .num .offset .offsetOf .oneCharacter .ordinal .pad .reduce .reduceEx .replace .shift .shiftBy .specArg .stampOf .str .strftime .strptime
+ .subtract .textMethods .zoneArg .zoneMethods .zoneMethods.func1
package github.com/aioplay/aioplay/python/lib/digest
- .MD5 .SHA1 .SHA256 .SHA256.func1 .SHA512 .SHA512.func1 .eachPrime .init.OnceValue[go.shape.[80]uint64].func2 .init.OnceValue[go.shape.[80]uint64].func2.1
- .init.OnceValue[go.shape.[80]uint64].func2.1.1 .init.func1 .init.func1.1 .pad .rootFraction
+ .init
package github.com/aioplay/aioplay/python/lib/functools
- .(*Cache).Get .(*Partial).Get .Module.func2 .defineCache.func2 .defineCache.func3 .defineCache.func4 .defineCache.func5 .defineCache.func6 .defineCache.func7
- .defineCache.func8 .defineKey.func1 .defineKey.func2 .defineKey.func3 .defineKey.func4 .defineKey.func5 .definePartial.HoldsNothing.func9 .definePartial.func2
- .definePartial.func3 .definePartial.func4 .definePartial.func5 .definePartial.func6 .definePartial.func7 .init.func1 .init.func2 .itoa .reprPartial
- .reprPartial.deferwrap1 .setPartialState
+ .(*Cache).key .Module .Module.func1 .callCache .callPartial .defineCache
+ .defineCache.WithAttrs[go.shape.68ddced1077b5d58c291473bad39d42a107409113bc11f72cdd144b2d620d393].func9 .defineCache.func1 .defineKey .definePartial
+ .definePartial.WithAttrs[go.shape.a0b15bb57eb1f44203d6762623ecdb3e4ca9bc3960817da690561d7a5b5edbdb].func8 .definePartial.func1 .init .newPartial .reduce
+ .reduce.func1
package github.com/aioplay/aioplay/python/lib/heapq
- .Module .Module.Module.func1.func3 .Module.Module.func1.func4 .Module.Module.func2.func5 .Module.Module.func2.func6 .Module.Module.func2.func7 .heap.before
- .heap.heapify .heap.higher .heap.pop .heap.push .heap.pushPop .heap.replace .heap.rise .heap.sink .heap.top .heapOf
package github.com/aioplay/aioplay/python/lib/host
- .(*Errno).Error .(*Host).AddFile .(*Host).Chdir .(*Host).CloseAll .(*Host).CloseFile .(*Host).Dirty .(*Host).Dirty.func1 .(*Host).Dup .(*Host).EachFile
- .(*Host).PythonPath-range1 .(*Host).ReadFile.deferwrap1 .(*Host).SetFile .(*Host).SetSocketTimeout .(*Host).SocketTimeout .(*Memory).Chmod .(*Memory).Chtimes
- .(*Memory).List .(*Memory).MakeSocket .(*Memory).Mkdir .(*Memory).Open .(*Memory).Remove .(*Memory).Rename .(*Memory).put .(*Stat).IsDir .(*memoryFile).Close
- .(*memoryFile).Read .(*memoryFile).Seek .(*memoryFile).Stat .(*memoryFile).Truncate .(*memoryFile).Write .(*memoryFile).grow .(*node).stat .(*null).Close
- .(*null).Dup .(*null).Read .(*null).Seek .(*null).Stat .(*null).Truncate .(*null).Write .(*shared).Close .(*shared).Dup .(*shared).Read .(*shared).Seek
- .(*shared).Stat .(*shared).Truncate .(*shared).Write .DupOf .EachErrno .Errno.Error .Errno.Error.func1 .Error .OSError .ReadAll .Shared .Stat.IsDir .Unwrap
- .itoa .null.Close .null.Dup .null.Read .null.Seek .null.Stat .null.Truncate .null.Write .shared.Read .shared.Seek .shared.Stat .shared.Truncate .shared.Write
+ .(*Host).Abs .(*Host).FS .(*Host).FS.func1 .(*Host).FileOf .(*Host).Getcwd .(*Host).Local .(*Host).PythonPath .(*Host).ReadFile .(*Host).Sync .(*Host).Time
+ .(*Host).slot .(*Memory).Stat .(*Memory).find .(*Memory).get .(*Memory).node .Clean .NewMemory .Of .init
package github.com/aioplay/aioplay/python/lib/io
- .(*base).Get .(*base).check .(*base).check2 .(*base).fresh .(*buffered).Get .(*buffered).ahead .(*buffered).all .(*buffered).beforeReading .(*buffered).close
- .(*buffered).fill .(*buffered).flush .(*buffered).line .(*buffered).more .(*buffered).open .(*buffered).overflow .(*buffered).rawSeek .(*buffered).rawWrite
- .(*buffered).read .(*buffered).read1 .(*buffered).seek .(*buffered).setRaw .(*buffered).take .(*buffered).tell .(*buffered).without .(*buffered).write
- .(*buffered).write.func1 .(*bytesIO).Get .(*bytesIO).left .(*bytesIO).line .(*bytesIO).take .(*bytesIO).write .(*fileIO).Get .(*fileIO).close
- .(*fileIO).modeText .(*fileIO).read .(*fileIO).ready .(*fileIO).seek .(*fileIO).setMode .(*fileIO).write .(*stdFile).Close .(*stdFile).FD .(*stdFile).Read
- .(*stdFile).Seek .(*stdFile).Stat .(*stdFile).Truncate .(*stdFile).Write .(*stringIO).Get .(*stringIO).line .(*stringIO).seek .(*stringIO).take
- .(*stringIO).write .(*textIO).Get .(*textIO).close .(*textIO).fetch .(*textIO).flush .(*textIO).forget .(*textIO).give .(*textIO).init .(*textIO).line
- .(*textIO).load .(*textIO).mayRead .(*textIO).open .(*textIO).opened .(*textIO).read .(*textIO).seek .(*textIO).size .(*textIO).tell .(*textIO).utf8
- .(*textIO).without .(*textIO).write .FileOf .Fspath .Module .Module.func1 .Module.func2 .Module.func3 .Module.func4 .OpenPath .Path .Std .StdText .answers
- .answers.func1 .asks .asks.func1 .b2i .baseMethods .baseMethods.func1 .baseMethods.func2 .baseMethods.func3 .baseMethods.func4 .baseMethods.func5
- .baseMethods.func6 .baseMethods.func6.1 .baseMethods.func7 .baseOf .both .bufMethod .bufMethod.func1 .bufReader .bufReader.func1 .bufferedBaseMethods
- .bufferedReading .bufferedReading.func1 .bufferedShared .bufferedShared.func1 .bufferedShared.func1.1 .bufferedShared.func2 .bufferedShared.func3
- .bufferedShared.func4 .bufferedShared.func5 .bufferedShared.func6 .bufferedShared.func7 .bufferedShared.func8 .bufferedShared.func9 .bufferedSpec
- .bufferedSpec.func1 .bufferedSpec.func2 .bufferedSpec.func3 .bufferedSpec.func4 .bufferedSpec.func5 .bufferedSpec.func6 .bufferedSpec.func7 .bufferedSpec.func8
- .bufferedWriting .bufferedWriting.func1 .bytesIOSpec .bytesIOSpec.func1 .bytesIOSpec.func10 .bytesIOSpec.func11 .bytesIOSpec.func12 .bytesIOSpec.func13
- .bytesIOSpec.func14 .bytesIOSpec.func15 .bytesIOSpec.func16 .bytesIOSpec.func2 .bytesIOSpec.func3 .bytesIOSpec.func4 .bytesIOSpec.func5 .bytesIOSpec.func6
- .bytesIOSpec.func6.1 .bytesIOSpec.func7 .bytesIOSpec.func7.1 .bytesIOSpec.func8 .bytesIOSpec.func9 .bytesMethod .bytesMethod.func1 .bytesOrNone .bytesReader
- .bytesReader.func1 .call .checkOpen .data .fail .fileIOSpec .fileIOSpec.func1 .fileIOSpec.func1.1 .fileIOSpec.func10 .fileIOSpec.func11 .fileIOSpec.func12
- .fileIOSpec.func13 .fileIOSpec.func14 .fileIOSpec.func15 .fileIOSpec.func16 .fileIOSpec.func17 .fileIOSpec.func18 .fileIOSpec.func19 .fileIOSpec.func2
- .fileIOSpec.func20 .fileIOSpec.func21 .fileIOSpec.func22 .fileIOSpec.func3 .fileIOSpec.func4 .fileIOSpec.func5 .fileIOSpec.func6 .fileIOSpec.func7
- .fileIOSpec.func8 .fileIOSpec.func8.1 .fileIOSpec.func9 .fileUnder .finalize .incomplete .into .invalidLength .isClosed .isWatched .kinds .lend
- .lineEnd[go.shape.[]uint8] .lineEnd[go.shape.string] .makeTypes .makeTypes.func1 .makeTypes.func1.1 .makeTypes.func1.2 .makeTypes.func1.3 .makeTypes.func1.4
- .makeTypes.func2 .makeTypes.func3 .makeTypes.func4 .makeTypes.func5 .makeTypes.func6 .mustStr .newFileIO .newlineMode .newlines.argument .nextLine .num .of
- .of.func1 .open .open.func1 .openMode .ownAttrs .plainText .points .rawMethods .rawMethods.func1 .rawMethods.func2 .rawPosition .readInto .readInto.func1
- .readInto.func1.1 .readLine .readLines .readLines.func1 .readsInto .readsInto.func1 .readsInto.func1.1 .refuses .refuses.func1 .see .seekArgs .setAttrs .size
- .sizeOnly .skip[go.shape.[]uint8] .skip[go.shape.string] .stateOf .statePosition .str .stringAnswers .stringAnswers.func1 .stringIOInit .stringIOSpec
- .stringIOSpec.func1 .stringIOSpec.func10 .stringIOSpec.func11 .stringIOSpec.func12 .stringIOSpec.func13 .stringIOSpec.func14 .stringIOSpec.func2
- .stringIOSpec.func3 .stringIOSpec.func4 .stringIOSpec.func5 .stringIOSpec.func6 .stringIOSpec.func7 .stringIOSpec.func8 .stringIOSpec.func9 .stringMethod
- .stringMethod.func1 .stringReader .stringReader.func1 .textBaseMethods .textBaseMethods.func1 .textEncoding .textInit .textMethod .textMethod.func1 .textReader
- .textReader.func1 .textSpec .textSpec.func1 .textSpec.func10 .textSpec.func11 .textSpec.func12 .textSpec.func13 .textSpec.func14 .textSpec.func15
- .textSpec.func16 .textSpec.func17 .textSpec.func18 .textSpec.func19 .textSpec.func2 .textSpec.func2.1 .textSpec.func20 .textSpec.func21 .textSpec.func22
- .textSpec.func23 .textSpec.func24 .textSpec.func3 .textSpec.func3.1 .textSpec.func4 .textSpec.func4.1 .textSpec.func5 .textSpec.func6 .textSpec.func7
- .textSpec.func8 .textSpec.func9 .translate .unsupported .unsupportedType .unwritten .unwritten.func1 .watchOpen .wholeUTF8 .wouldBlock
+ .Open .init
package github.com/aioplay/aioplay/python/lib/itertools
- .(*teeSource).from .(*teeSource).from.func1 .(*teeSource).from.func2 .(*teeSource).from.func3 .(*teeSource).from.holds.func4 .Module.func1.defineGroup.1
- .Module.func1.defineGroup.1.1 .Module.func1.defineGroup.1.2 .Module.func1.defineGroup.1.2.1 .Module.func1.defineGroup.1.2.2 .Module.func1.defineGroup.1.3
- .backward .defineCombinations.choose.func5 .defineCombinations.choose.func5.1 .defineCombinations.choose.func5.2 .defineCombinations.choose.func6
- .defineCombinations.choose.func6.1 .defineCombinations.choose.func6.2 .defineCombinations.choose.func7 .defineCombinations.choose.func7.1
- .defineCombinations.choose.func7.2 .defineCombinations.func1 .defineCombinations.func1.1 .defineCombinations.func2 .defineCombinations.func2.1
- .defineCombinations.func3 .defineCombinations.func3.1 .defineCombinations.func4.2 .defineInfinite.func2.2 .defineInfinite.func2.holds.3
- .defineShortest.filter.func12 .defineShortest.filter.func12.1 .defineShortest.filter.func12.2 .defineShortest.filter.func13 .defineShortest.filter.func13.1
- .defineShortest.filter.func13.2 .defineShortest.filter.func14 .defineShortest.filter.func14.1 .defineShortest.filter.func14.2 .defineShortest.func1.chain.2
- .defineShortest.func10.2 .defineShortest.func11 .defineShortest.func11.1 .defineShortest.func11.2 .defineShortest.func11.holds.3 .defineShortest.func2
- .defineShortest.func2.chain.1 .defineShortest.func2.chain.2 .defineShortest.func2.chain.holds.3 .defineShortest.func3 .defineShortest.func4
- .defineShortest.func5 .defineShortest.func6 .defineShortest.func6.1 .defineShortest.func6.2 .defineShortest.func6.holds.3 .defineShortest.func7
- .defineShortest.func7.1 .defineShortest.func7.2 .defineShortest.func7.holds.3 .defineShortest.func8.2 .defineShortest.func9 .defineShortest.func9.1
- .defineShortest.func9.2 .defineShortest.func9.holds.3 .defineTee.func1 .holds .holds.func1 .islice.func3 .pick .reprCall .tee
+ .Module .Module.func1 .defineCombinations .defineCombinations.func4 .defineCombinations.func4.1 .defineCombinations.func4.holds.3 .defineInfinite
+ .defineInfinite.func1 .defineInfinite.func1.1 .defineInfinite.func1.2 .defineInfinite.func2 .defineInfinite.func2.1 .defineInfinite.func3
+ .defineInfinite.func3.1 .defineInfinite.func3.2 .defineShortest .defineShortest.func1 .defineShortest.func1.chain.1 .defineShortest.func1.chain.holds.3
+ .defineShortest.func10 .defineShortest.func10.1 .defineShortest.func10.holds.3 .defineShortest.func8 .defineShortest.func8.1 .defineShortest.func8.holds.3
+ .defineTee .init .islice .islice.func1 .islice.func2 .islice.holds.func4 .iters .kind .kind.func1
package github.com/aioplay/aioplay/python/lib/late
- .Absent[go.shape.string] .bring
+ .Absent[go.shape.[]uint8]
package github.com/aioplay/aioplay/python/lib/math
- .(*intSum).plus .Module.binary.func55 .Module.binary.func56 .Module.binary.func57 .Module.binary.func58 .Module.binary.func59 .Module.func10 .Module.func11
- .Module.func12 .Module.func13 .Module.func14 .Module.func15 .Module.func16 .Module.func18 .Module.func19 .Module.func2 .Module.func20 .Module.func21
- .Module.func22 .Module.func24 .Module.func25 .Module.func25.1 .Module.func3 .Module.func5 .Module.func6 .Module.func7 .Module.func8 .Module.func9
- .Module.test.func52 .Module.test.func53 .Module.test.func54 .Module.unary.func28 .Module.unary.func29 .Module.unary.func30 .Module.unary.func31
- .Module.unary.func33 .Module.unary.func34 .Module.unary.func35 .Module.unary.func36 .Module.unary.func37 .Module.unary.func38 .Module.unary.func39
- .Module.unary.func40 .Module.unary.func41 .Module.unary.func42 .Module.unary.func43 .Module.unary.func44 .Module.unary.func45 .Module.unary.func46
- .Module.unary.func47 .Module.unary.func48 .Module.unary.func49 .Module.unary.func50 .Module.unary.func51 .choice .falling .fsum .fsum.func1 .fusedMultiplyAdd
- .init.func1 .init.func2 .integers.fold.func7 .integers.fold.func8 .integers.func1 .integers.func2 .integers.func3 .integers.func5 .integers.func6
- .logarithm.func1 .nextAfter .power .sumProd .tripleFloat.plus .ulp
+ .Module .Module.func1 .Module.func17 .Module.func23 .Module.func4 .Module.unary.func26 .Module.unary.func27 .Module.unary.func32 .floatToInt .floats .integer
+ .integers .integers.func4 .isClose .logOf .logarithm .norm .product .product.func1 .round .round.func1 .unexpected
package github.com/aioplay/aioplay/python/lib/operator
- .Module.Module.func2.func25 .Module.Module.func2.func26 .Module.Module.func2.func27 .Module.Module.func2.func28 .Module.Module.func2.func29
- .Module.Module.func2.func31 .Module.Module.func2.func33 .Module.Module.func2.func35 .Module.Module.func2.func37 .Module.Module.func2.func39
- .Module.Module.func2.func41 .Module.Module.func2.func43 .Module.Module.func3.func30 .Module.Module.func3.func36 .Module.Module.func3.func38
- .Module.concat.func32 .Module.concat.func32.1 .Module.concat.func34 .Module.concat.func34.1 .Module.count.func40 .Module.count.func42 .Module.func10
- .Module.func11 .Module.func12 .Module.func14 .Module.func15 .Module.func16 .Module.func17 .Module.func18 .Module.func19 .Module.func20 .Module.func21
- .Module.func22 .Module.func23 .Module.func24 .Module.func4 .Module.func5 .Module.func6 .Module.func7 .Module.func8 .Module.func9 .define.func1.4
- .define.func1.5 .define.func1.6 .define.func2 .define.func5 .define.func6 .define.func7 .define.func8 .reduce
+ .Module .Module.func1 .Module.func13 .define .define.func1 .define.func1.1 .define.func1.2 .define.func1.3
+ .define.func1.Subclassable[go.shape.fe4dc4f7124b6e0e01c7365e9ec4db7e2a86a38b5d43c27adba17d2721288156].7 .define.func3 .define.func4
package github.com/aioplay/aioplay/python/lib/os
- .Errno .Errno.func1 .Module .Module.func1 .Module.func10 .Module.func11 .Module.func12 .Module.func13 .Module.func14 .Module.func15 .Module.func16
- .Module.func17 .Module.func2 .Module.func3 .Module.func4 .Module.func5 .Module.func6 .Module.func7 .Module.func8 .Module.func9 .descriptor .descriptor.func1
- .dup .files .files.func1 .killGroup .named .num .number .numbers .numbers.func1 .pollable .processFunctions .processFunctions.func1 .processFunctions.func10
- .processFunctions.func11 .processFunctions.func12 .processFunctions.func2 .processFunctions.func3 .processFunctions.func4 .processFunctions.func5
- .processFunctions.func6 .processFunctions.func7 .processFunctions.func8 .processFunctions.func9 .remove .rename .signalled .statTuple .statTuple.func1 .str
- .waitStatus .write
package github.com/aioplay/aioplay/python/lib/process
- .(*Context).Fail .(*Context).Fork .(*Context).Getenv .(*Context).Name .(*Context).Open .(*Context).Print .(*Context).Read .(*Context).ReadFile
- .(*Context).Signal .(*Context).Sleep .(*Context).Tick .(*Context).Write .(*DirError).Error .(*End).Blocking .(*End).Close .(*End).Dup .(*End).Read
- .(*End).Ready .(*End).Seek .(*End).SetBlocking .(*End).Stat .(*End).Truncate .(*End).Unwatch .(*End).Watch .(*End).Write .(*End).wait .(*Process).Abs
- .(*Process).Die .(*Process).Die-fm .(*Process).Ended .(*Process).PGID .(*Process).Parent .(*Process).Reap .(*Process).Signal .(*Process).Title .(*Process).Wait
- .(*Process).WaitChild .(*Process).exit .(*Process).exit.func1 .(*Process).startReal .(*Process).startReal.func1 .(*Process).startReal.func1.1 .(*Source).Line
- .(*Source).Next .(*Table).Group .(*Table).Process .(*Table).Processes .(*Table).Processes.func1 .(*Table).Start .(*Table).World .(*Table).atExit
- .(*Table).atExit-fm .(*Table).run .(*Table).run.func1 .(*bridge).Close .(*bridge).Close.func1 .(*bridge).Read .(*bridge).Read.func1 .(*bridge).Seek
- .(*bridge).Stat .(*bridge).Truncate .(*bridge).Write .(*bridge).Write.func1 .(*bridge).with .(*bridge).with.func1 .(*bridge).with.func1.1
- .(*bridge).with.func1.1.deferwrap1 .(*pipe).changed .Context.Signal .NewPipe .Of
package github.com/aioplay/aioplay/python/lib/program
- .(*command).count .(*command).create .(*command).inputs .(*command).list .(*command).target .(*command).title .(*condition).and .(*condition).one
- .(*condition).or .(*matcher).match .(*matcher).match.func1 .(*matcher).repeat .(*matcher).repeat.func1 .(*reader).alternatives .(*reader).bracket
- .(*reader).piece .Unescape .all .basename .cat .cat.func1 .compile .cp .cut .cut.func1 .date .dirname .echo .env .expr .fails .field .grep .grep.func1 .head
- .head.func1 .hostname .id .init.func1 .init.func2 .init.func3 .kill .leading .ls .mkdir .mode .mv .nproc .numeric .pad9 .parse .pattern.find
- .pattern.find.func1 .printenv .printf .pwd .ranges .ranges.func1 .rev .rev.func1 .rm .rm.func1 .rmdir .say .seq .set .sleep .sortLines .sortLines.func1
- .sortLines.func2 .sortLines.func3 .sortLines.func4 .succeeds .tac .tac.func1 .tail .tail.func1 .tee .tee.deferwrap1 .tee.func1 .tee.func2 .test .text .touch
- .tr .tr.func1 .uname .uniq .uniq.func1 .uniq.func2 .wc .wc.func1 .which .whoami .yes
+ .init .init.0 .map.init.0
package github.com/aioplay/aioplay/python/lib/pure
- .Exec .Has
+ .Compile .Import .IsPackage .Names .hide .hide-range1 .init .map.init.0 .map.init.1 .map.init.2 .map.init.3
package github.com/aioplay/aioplay/python/lib/random
- .(*Random).below .(*Random).bits .define.func1 .define.func3 .define.func6 .define.func8 .define.func9
+ .(*Random).float64 .(*Random).seed .(*Random).uint32 .Module .define .define.HoldsNothing.func11
+ .define.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/random.state_[624]uint32;_github.com/aioplay/aioplay/python/lib/random.at_int_}].func10
+ .define.func2 .define.func4 .define.func5 .define.func7 .seedOf .words
package github.com/aioplay/aioplay/python/lib/re
- .(*Match).group .(*Match).index .(*Match).span .(*Pattern).find .(*Pattern).replacement .(*Pattern).replacement-range1 .(*Pattern).replacement.deferwrap1
- .(*Pattern).sub .(*Pattern).sub.func1 .(*Pattern).take .(*compiler).emit .(*compiler).fenced .(*compiler).land .(*compiler).node .(*compiler).node.func1
- .(*compiler).repeat .(*compiler).repeat.func1 .(*compiler).sequence .(*finder).group .(*finder).match .(*finder).next .(*inst).body .(*joined).add
- .(*joined).text .(*joined).value .(*machine).cut .(*machine).group .(*machine).grow .(*machine).push .(*machine).spent .(*machine).undo .(*parser).alternatives
- .(*parser).atom .(*parser).backref .(*parser).brackets .(*parser).brackets.func1 .(*parser).brackets.func2 .(*parser).capture .(*parser).char
- .(*parser).character .(*parser).character.func1 .(*parser).checkBehind .(*parser).close .(*parser).conditional .(*parser).escape .(*parser).extension
- .(*parser).fixFlags .(*parser).fold .(*parser).group .(*parser).groupNamed .(*parser).inSet .(*parser).inlineFlags .(*parser).inlineFlags.func1 .(*parser).look
- .(*parser).measure .(*parser).named .(*parser).named-range1 .(*parser).newSet .(*parser).parse .(*parser).plain .(*parser).quantifier .(*parser).reference
- .(*parser).sequence .(*parser).warn .(*parser).width .(*program).findPrefix .(*program).firstOf .(*program).firsts .(*replacement).expand .(*set).contains
- .(*set).fill .(*set).find .(*set).has .(*set).inCategory .(*subject).len .(*subject).slice .(*templateReader).end .(*templateReader).group
- .(*templateReader).named .(*templateReader).numbered .(*templateReader).read .(*tokens).advance .(*tokens).checkName .(*tokens).checkName-range1
- .(*tokens).digits .(*tokens).eat .(*tokens).fail .(*tokens).fail-range1 .(*tokens).get .(*tokens).is .(*tokens).pos .(*tokens).repr .(*tokens).seek
- .(*tokens).start .(*tokens).until .Module .bound .bound.func1 .caught .compileTree .count .findall .finditer .finditer.func1 .foldNext .folding.alone
- .folding.same .groupMethod .init.func1 .init.func1.1 .init.func1.10 .init.func1.11 .init.func1.12 .init.func1.13 .init.func1.14 .init.func1.15 .init.func1.2
- .init.func1.3 .init.func1.4 .init.func1.5 .init.func1.6 .init.func1.7 .init.func1.7.1 .init.func1.8 .init.func1.9 .init.func2 .init.func2.1 .init.func2.1.1
- .init.func2.2 .isDigit .isLetter .isWord .itself .itself.func1 .letterFlag .literal .makePatternType .makePatternType.func1 .makePatternType.func2
- .makePatternType.func3 .makePatternType.func4 .makePatternType.func5 .makePatternType.func6 .makePatternType.func7 .makePatternType.func8
- .makePatternType.func9 .matchOf .match[go.shape.int32] .match[go.shape.uint8] .newMachine .newPattern .newPattern.deferwrap1 .newScanner .number .one
- .one.func1 .oneOf .orNone .pair .patternError .patternOf .patternType .patternType.func1 .patternType.func1.1 .place[go.shape.int32] .place[go.shape.uint8]
- .readonly .readonly.func1 .repetitions .reprPattern .runEnd[go.shape.int32] .runEnd[go.shape.uint8] .search[go.shape.int32] .search[go.shape.uint8]
- .simpleEscape .split .take .take-range1 .text .times .token.String .token.len .union
+ .init
package github.com/aioplay/aioplay/python/lib/shell
- .(*calc).apply .(*calc).assign .(*calc).assign.func1 .(*calc).binary .(*calc).name .(*calc).take .(*calc).unary .(*calc).unary.func1 .(*parser).bare
- .(*parser).blank .(*parser).braced .(*parser).cases .(*parser).command .(*parser).dollar .(*parser).expect .(*parser).inBraces .(*parser).keyword
- .(*parser).list .(*parser).newline .(*parser).newlines .(*parser).pipeline .(*parser).quoted .(*parser).redirect .(*parser).redirects .(*parser).simple
- .(*parser).unexpected .(*parser).word .(*shell).args .(*shell).arithmetic .(*shell).await .(*shell).call .(*shell).command .(*shell).command.func1
- .(*shell).command.func2 .(*shell).complain .(*shell).environ .(*shell).exec .(*shell).fields .(*shell).fields.func1 .(*shell).files .(*shell).find
- .(*shell).glob .(*shell).glob.func1 .(*shell).guard .(*shell).guard.func1 .(*shell).last .(*shell).list .(*shell).list.func1 .(*shell).list.func2
- .(*shell).number .(*shell).numberArg .(*shell).one .(*shell).parameter .(*shell).pattern .(*shell).piece .(*shell).pipeline .(*shell).pipeline.func1
- .(*shell).redirected .(*shell).redirected.func1 .(*shell).script .(*shell).script.func1 .(*shell).simple .(*shell).simple.func1 .(*shell).simple.func2
- .(*shell).simple.func3 .(*shell).simple.func4 .(*shell).simple.func4.1 .(*shell).simple.func5 .(*shell).subshell .(*shell).subshell.func1
- .(*shell).subshell.func1.1 .(*shell).substitute .(*shell).substitute.func1 .(*shell).test .(*shell).test.func1 .(*shell).value .(*shell).with
- .(*shell).with.func1 .Main .cd .closing .commandBuiltin .commandBuiltin.func1 .describe .eval .exit .export .init.0.func1 .init.0.func2 .init.0.func3
- .init.0.func4 .leave .local .loopJump .match .parse .parse.func1 .read .replace .setOptions .shift .source .strip .trap .unset .wait
+ .init .init.0 .map.init.0
package github.com/aioplay/aioplay/python/lib/signal
- .(*State).Raise .(*State).SetDefault .(*State).await .(*State).change .(*State).left .(*State).maskFunctions .(*State).maskFunctions.func1
- .(*State).maskFunctions.func2 .(*State).maskFunctions.func3 .(*State).set .(*State).set.func1 .(*State).signal .(*State).signal-fm .(*State).stop
- .(*State).stop-fm .Harmless .Module .Module.func1 .Module.func2 .Module.func3 .Module.func4 .Module.func5 .Module.func6 .Module.func7 .Module.func8 .Send .bit
- .init.func1 .number .numbers .pair .raise .set .set.func1 .shown .span .whichTimer
+ .(*State).Default .(*State).Handler .(*State).Set .(*State).SetSoft .(*State).Soft .(*State).handle .(*State).handle-fm .Of .ignored .init
package github.com/aioplay/aioplay/python/lib/socket
- .(*Socket).Get .(*Socket).adopt .(*Socket).attempt .(*Socket).connect .(*Socket).connect.func1 .(*Socket).init .(*Socket).open .(*Socket).own
- .(*Socket).receive .(*Socket).receiveInto .(*Socket).recv .(*Socket).recv.func1 .(*Socket).recv.func2 .(*Socket).sendAll .(*Socket).sendAll.func1
- .(*Socket).setTimeout .(*World).Network .(*World).Poller .(*World).Recorded .(*World).Wait .(*World).Wait.deferwrap1 .(*World).Wait.func1 .(*World).Wait.func2
- .(*World).changed .(*World).changed-fm .(*World).simulate .(*file).Accept .(*file).Bind .(*file).Close .(*file).Connect .(*file).Family .(*file).Kind
- .(*file).Listen .(*file).Local .(*file).Option .(*file).Peer .(*file).Read .(*file).Ready .(*file).Recv .(*file).Seek .(*file).Send .(*file).SetOption
- .(*file).Shutdown .(*file).Stat .(*file).Truncate .(*file).Unwatch .(*file).Watch .(*file).Write .(*gateway).fetch .(*gateway).fetch-fm .(*gateway).fetch.func1
- .(*gateway).lookup .(*gateway).lookup-fm .(*waiter).Changed .Module .Module.func1 .Module.func2 .Module.func3 .Module.func4 .Module.func5 .Module.func6
- .Module.func7 .Of .ParseIP .PollableOf .SocketOf .addressArg .addressValue .bindPath .bytesArg .connectPath .dataMethods .dataMethods.func1 .dataMethods.func2
- .dataMethods.func3 .dataMethods.func4 .dataMethods.func5 .dataMethods.func5.1 .dataMethods.func6 .dataMethods.func7 .dataMethods.func7.1 .define .define.func1
- .define.func2 .define.func3 .define.func4 .define.func5 .define.func6 .file.Accept .file.Bind .file.Connect .file.Family .file.Kind .file.Listen .file.Local
- .file.Option .file.Peer .file.Ready .file.Recv .file.Send .file.SetOption .file.Shutdown .file.Unwatch .file.Watch .flagsArg .gaierror .getOption .hostErr
- .initArgs .lengthArg .lookupError .ofText .ofText.func1 .osError .parseIPv6 .parseIPv6.func1 .pathOf .poll .refusal .resolve .self .senderValue .setOption
- .stateMethods .stateMethods.func1 .stateMethods.func10 .stateMethods.func11 .stateMethods.func12 .stateMethods.func13 .stateMethods.func14 .stateMethods.func15
- .stateMethods.func2 .stateMethods.func3 .stateMethods.func3.1 .stateMethods.func4 .stateMethods.func5 .stateMethods.func6 .stateMethods.func7
- .stateMethods.func8 .stateMethods.func9 .timeoutOf .timeoutValue .unclosed .unclosed.func1
+ .init .map.init.0
package github.com/aioplay/aioplay/python/lib/subprocess
- .Module .Module.func1 .Module.func2 .child .find .hint .init.func1 .init.func2 .newPump .newPump.func1 .newPump.func1.1 .newPump.func2 .newPump.func3 .script
- .script.func1 .spawn .table .table.func1 .table.func1.1 .texts .wait
+ .init
package github.com/aioplay/aioplay/python/lib/support
- .(*ref).get .(*ref).shared .(*weakTypes).defineRef.func1 .(*weakTypes).defineRef.func2 .(*weakTypes).defineRef.func3 .(*weakTypes).defineRef.func4
- .(*weakTypes).defineRef.func5 .(*weakTypes).defineRef.func6 .(*weakTypes).defineRef.func7 .(*weakTypes).defineRef.func8 .(*weakTypes).keepThroughCuts
- .(*weakTypes).keepThroughCuts.func1 .(*weakTypes).keepThroughCuts.func2 .(*weakTypes).keepThroughCuts.func3 .(*weakTypes).keepThroughCuts.func4
- .(*weakTypes).make .(*weakTypes).to .Module.func1 .Module.func10 .Module.func11 .Module.func11.1 .Module.func12 .Module.func13 .Module.func15 .Module.func16
- .Module.func17 .Module.func18 .Module.func19 .Module.func2 .Module.func20 .Module.func20.1 .Module.func21 .Module.func3 .Module.func5 .Module.func6
- .Module.func7 .Module.func8 .Module.func8.1 .Module.func8.2 .Module.func9 .Module.func9.1 .Module.func9.2 .defineProxy.func1.1 .defineProxy.func10
- .defineProxy.func11 .defineProxy.func12 .defineProxy.func13 .defineProxy.func13.1 .defineProxy.func14 .defineProxy.func15 .defineProxy.func16
- .defineProxy.func17 .defineProxy.func18 .defineProxy.func19 .defineProxy.func2.1 .defineProxy.func20 .defineProxy.func21 .defineProxy.func22
- .defineProxy.func23.1 .defineProxy.func24.1 .defineProxy.func3.1 .defineProxy.func4 .defineProxy.func5 .defineProxy.func6 .defineProxy.func7 .defineProxy.func8
- .defineProxy.func9 .defineWeakrefs.func1 .defineWeakrefs.func2 .defineWeakrefs.func3 .defineWeakrefs.func4 .defineWeakrefs.func5 .defineWeakrefs.func6
- .defineWeakrefs.func7 .defineWeakrefs.func8 .filesDict .formatFrames .formatFrames.func1 .frames .multibyte .multibyteDecode .multibyteEncode .multibyteReset
- .multibyteStarts .num[go.shape.int32] .num[go.shape.int64] .num[go.shape.int] .registry.add .registry.add.func1 .registry.alive .registry.alive.func1
- .registry.alive.func2 .registry.clear .registry.clear-fm .registry.clear.func1 .registry.fire.func1 .registry.of .registry.revive.func1 .settled .stateOf .str
- .target .texts
+ .(*weakTypes).defineRef .Module .Module.func14 .Module.func4 .call .defineProxy .defineProxy.func1 .defineProxy.func2 .defineProxy.func23 .defineProxy.func24
+ .defineProxy.func3 .defineWeakrefs .registry.each .registry.each-fm .registry.end .registry.end-fm .registry.fire .registry.fire-fm .registry.revive
+ .registry.revive-fm
package github.com/aioplay/aioplay/python/lib/sys
- .(*Stream).Get .(*Stream).all .(*Stream).line .Breakpoint.func1 .BuiltIn .Help.func1 .breakpointHook .constant.func1 .dec .environment .functions.func1.1
- .functions.func10 .functions.func11 .functions.func12 .functions.func13 .functions.func16 .functions.func17 .functions.func18 .functions.func19
- .functions.func2.1 .functions.func20 .functions.func21 .functions.func22 .functions.func23 .functions.func24 .functions.func25 .functions.func26
- .functions.func27 .functions.func28 .functions.func29 .functions.func30 .functions.func31 .functions.func32 .functions.func33 .functions.func34
- .functions.func35 .functions.func4 .functions.func5 .functions.func6 .functions.func7 .functions.func8 .functions.func9 .init.func1 .init.func10 .init.func11
- .init.func13 .init.func13.1 .init.func15 .init.func16 .init.func17 .init.func18 .init.func19 .init.func2 .init.func20 .init.func21 .init.func22 .init.func23
- .init.func24 .init.func25 .init.func26 .init.func27 .init.func28 .init.func29 .init.func3 .init.func30 .init.func31 .init.func32 .init.func33 .init.func34.1
- .init.func4 .init.func5 .init.func6 .init.func7 .init.func8 .init.func9 .mode .query.func1 .readStream .setRecursionLimit .setTrace.func1 .unraisable
- .unsupported .write
+ .(*Stream).write .Breakpoint .Help .Module .NewPrinter .NewQuitter .Types .constant .flags .functions .functions.func1 .functions.func14 .functions.func15
+ .functions.func2 .functions.func3 .getSizeOf .init .init.0 .init.func12 .init.func14 .init.func34 .newStream .newStreamType .num .orNone .query .searchPath
+ .setTrace .standard .str .stream
package github.com/aioplay/aioplay/python/lib/thread
- .(*Group).Die .(*Group).Die-fm .(*Group).Help .(*Group).KillAll .(*Group).Now .(*Group).Raise .(*Group).Raise.func1 .(*Group).interrupted .(*World).Begin
- .(*World).Current .(*World).End .(*World).Go .(*World).Kill .(*World).Now .(*World).Now-fm .(*World).Post .(*World).Post-fm .(*World).Wake .(*World).deadlock
- .(*World).fire-fm .(*World).forgetLoop .(*World).interrupted .(*World).nextTimer .(*driver).Interrupt .(*driver).Interrupted .(*driver).Sleep
- .(*driver).runTurns .(*driver).runTurns.func1 .(*outside).wait .(*signalled).Error .(*stopper).Call .Group.Now .Module.func10 .Module.func11 .Module.func12
- .Module.func13 .Module.func14 .Module.func15 .Module.func17 .Module.func2 .Module.func6 .Module.func7 .define.func1 .define.func2 .define.func6 .define.func9
- .defineRLock.func1 .defineRLock.func6 .defineRLock.func7 .defineRLock.func8 .defineRLock.func9 .driver.Interrupt .driver.Interrupted .driver.Now
- .signalled.Error .stackSize .stopper.Call
+ .(*Group).Deliver .(*Group).End .(*Group).Finish .(*Group).Interrupted .(*Group).Slice .(*Group).Start .(*Group).Start.func1 .(*Group).atExit
+ .(*Group).atExit-fm .(*Group).sleep .(*Group).sleep-fm .(*Lock).acquire .(*Lock).release .(*Lock).wakeNext .(*World).Adopt .(*World).Block
+ .(*World).Block.func1 .(*World).Notify .(*World).arm .(*World).endIfKilled .(*World).exit .(*World).expecting .(*World).fire .(*World).newThread
+ .(*World).newThread.func1 .(*World).newThread.func1.deferwrap1 .(*World).pass .(*World).preempt .(*World).rest .(*World).schedule .(*World).takeIn
+ .(*World).unblock .(*driver).Now .(*driver).Run .(*driver).Wake .(*pump).Call .Module .Module.func1 .Module.func16 .Module.func3 .Module.func4 .Module.func5
+ .Module.func8 .Module.func9 .Of .define .define.func10 .define.func3 .define.func4 .define.func5 .define.func7 .define.func8 .defineRLock
+ .defineRLock.HoldsNothing.func14 .defineRLock.func10 .defineRLock.func11 .defineRLock.func12 .defineRLock.func13 .defineRLock.func2 .defineRLock.func3
+ .defineRLock.func4 .defineRLock.func5 .start .start.func1 .waitArg
package github.com/aioplay/aioplay/python/lib/time
- .(*Parsed).settle .(*Parsed).take .(*Parsed).zone .(*matcher).lengths .(*matcher).match .(*matcher).names .Module.func1.2 .Module.func3 .Module.func4
- .Module.func5 .Module.func6 .Module.func7 .NewStruct .Parse .addClocks.func1 .addClocks.func2 .addClocks.func3 .addClocks.func4 .addClocks.func5 .broken .check
- .clockInfo .fields .moment .notClock .strptime .timeFields.check .zoneLengths
+ .Format .Module .Module.func1 .Module.func1.1 .Module.func2 .Module.func8 .addClocks .directive .fieldsOf .format .init .map.init.0 .pad .seconds .sleep
+ .timeFields.stamp
package github.com/aioplay/aioplay/python/lib/unicode
- .(*decompositionTable).join .(*decompositionTable).pair .(*decompositionTable).split .(*propertyTable).of .(*propertyTable).order .(*propertyTable).order.func1
- .ByName .Module .Module.func1 .Module.func10 .Module.func11 .Module.func2 .Module.func3 .Module.func4 .Module.func5 .Module.func6 .Module.func7 .Module.func8
- .Module.func9 .Module.inForm.func20 .Module.inForm.func21 .Module.numeric.func13 .Module.numeric.func15 .Module.numeric.func17 .Module.ofCharacter.func12
- .Module.orDefault.func14 .Module.orDefault.func16 .Module.orDefault.func18 .Module.orDefault.func19 .Name .appendName .character .computed .decompositionText
- .hex .init.0.func1 .init.OnceValue[go.shape.*uint8].func10 .init.OnceValue[go.shape.*uint8].func10.1 .init.OnceValue[go.shape.*uint8].func10.1.1
- .init.OnceValue[go.shape.*uint8].func6 .init.OnceValue[go.shape.*uint8].func6.1 .init.OnceValue[go.shape.*uint8].func6.1.1
- .init.OnceValue[go.shape.*uint8].func8 .init.OnceValue[go.shape.*uint8].func8.1 .init.OnceValue[go.shape.*uint8].func8.1.1
- .init.OnceValue[go.shape.[]github.com/aioplay/aioplay/python/lib/unicode.numberRun].func9
- .init.OnceValue[go.shape.[]github.com/aioplay/aioplay/python/lib/unicode.numberRun].func9.1
- .init.OnceValue[go.shape.[]github.com/aioplay/aioplay/python/lib/unicode.numberRun].func9.1.1 .init.OnceValue[go.shape.map[string]int32].func7
- .init.OnceValue[go.shape.map[string]int32].func7.1 .init.OnceValue[go.shape.map[string]int32].func7.1.1 .init.func1 .init.func2 .init.func3 .init.func4
- .init.func5 .lookup .nameOf .normalize .numberOf .property .property.func1 .property.ofCharacter.func2 .textOf .typeName
+ .init .init.0
package github.com/aioplay/aioplay/python/libm
- .(*fraction).at .Acos .Acosh .Asin .Asinh .Atan .Cbrt .Cos .Cosh .Erf .Erfc .Exp2 .Gamma .Hypot .Lgamma .Log10 .Log2 .Pow .Sinh .Tan .Tanh .angle .erfTail
- .exactPower .halfExp .ldexpRounded .makeTwoOverPi .makeTwoOverPi.func1 .pairs .reduceHuge .sinPi
+ .Exp .Log .Power .Sin .double2.mul .double2.over .exp2d .exp2w .fastPow .log2any .log2d .log2w .makeInverseFactorials .makePowTables .makeTrigTable .prod2
+ .quadrant .reduce .scaled .sinCos2
package github.com/aioplay/aioplay/python/stack
+ .(*Depth).Enter .(*Depth).Leave
package github.com/aioplay/aioplay/python/syntax
- .(*Alias).Position .(*AnnAssign).Position .(*Arg).Position .(*Assert).Position .(*Assign).Position .(*AsyncFunctionDef).Position .(*AugAssign).Position
- .(*Break).Position .(*CmpOp).String .(*Continue).Position .(*DecodeError).asUnicodeError .(*DecodeError).text .(*Delete).Position .(*Error).Error
- .(*Error).suspect .(*Error).suspect.func1 .(*Error).trim .(*ExceptHandler).Position .(*ExprStmt).Position .(*FunctionDef).Position .(*Global).Position
- .(*Import).Position .(*ImportFrom).Position .(*Interpolation).Position .(*Keyword).Position .(*MatchAs).Position .(*MatchOr).Position
- .(*MatchSingleton).Position .(*MatchStar).Position .(*Nonlocal).Position .(*Operator).String .(*ParamSpec).Position .(*Pass).Position .(*Raise).Position
- .(*Return).Position .(*Slice).Position .(*Source).behind .(*Source).cutBadUTF8 .(*Source).decodeFile .(*Source).fileLine .(*Source).lineAt
- .(*Source).storedLine .(*Source).uncleanBehind .(*Starred).Position .(*TemplateStr).Position .(*TypeAlias).Position .(*TypeVar).Position
- .(*TypeVarTuple).Position .(*Undecodable).Error .(*diagnosis).checkStrings .(*diagnosis).flat .(*diagnosis).fromOn .(*diagnosis).invalidTarget
- .(*diagnosis).lastStatement .(*diagnosis).legacy .(*diagnosis).mixed .(*diagnosis).part .(*diagnosis).positional .(*diagnosis).rawAt .(*diagnosis).sawEnd
- .(*diagnosis).span .(*diagnosis).stringName .(*diagnosis).tooNew .(*lineReader).next .(*parser).allWarnings.func1 .(*parser).functionType
- .(*parser).functionType.func1 .(*parser).typeAlias .(*parser).wholeGroup .(*plainDecoder).Decode .(*plainDecoder).Open .(*quoting).name .(*scanner).badDigit
- .(*scanner).checkIdentifier .(*scanner).continuation .(*scanner).escapeWarning .(*scanner).fail .(*scanner).failClass .(*scanner).failRange .(*scanner).lineEnd
- .(*scanner).tabError .(*scanner).typeComment .(*scanner).uncleanString .(*scanner).unclosed .(*scanner).unterminated .(*scanner).unterminatedF .(*scanner).warn
- .CmpOp.String .Errorf .NewSource .NullBytes .Operator.String .Suggest .Warning.AsError .Warning.repeats .Warning.repeats-fm .acceptable .badSequence .badUTF8
- .bareField .bareField.func1 .behindLine .blank .blank-range1 .closeMatches .common .compatible .compound .concat .cutComments .decodeBytes .dedent
- .editDistance .endsLine .escapeWords .escapedAt .goesOn .groupedTarget .handed .hex2 .hex4 .inPairs .inQuotes .isComplex .latin1 .normalise .overflow
- .plainDecoder.Decode .plainDecoder.Open .plainDecoder.Open.func1 .recount .replaceBad .substitution .surrogates .tooComplex .tooNew .unicodeError
+ .(*AsyncFor).Position .(*AsyncWith).Position .(*Attribute).Position .(*Await).Position .(*BinOp).Position .(*BoolOp).Position .(*Call).Position
+ .(*ClassDef).Position .(*Compare).Position .(*Constant).Position .(*Dict).Position .(*DictComp).Position .(*Error).Printed .(*Error).Traceback
+ .(*Error).writeLine .(*For).Position .(*FormattedValue).Position .(*GeneratorExp).Position .(*If).Position .(*IfExp).Position .(*JoinedStr).Position
+ .(*Lambda).Position .(*List).Position .(*ListComp).Position .(*Match).Position .(*MatchClass).Position .(*MatchMapping).Position .(*MatchSequence).Position
+ .(*MatchValue).Position .(*Name).Position .(*NamedExpr).Position .(*Pos).Position .(*Set).Position .(*SetComp).Position .(*Source).Line .(*Source).cutNull
+ .(*Source).endText .(*Source).errorLine .(*Source).fileText .(*Source).most .(*Subscript).Position .(*Try).Position .(*TryStar).Position .(*Tuple).Position
+ .(*UnaryOp).Position .(*While).Position .(*With).Position .(*Yield).Position .(*YieldFrom).Position .(*diagnosis).action .(*diagnosis).at .(*diagnosis).atEnd
+ .(*diagnosis).check .(*diagnosis).fill .(*diagnosis).find .(*diagnosis).lastToken .(*diagnosis).matches .(*diagnosis).named .(*diagnosis).node
+ .(*diagnosis).preferScanner .(*diagnosis).remember .(*diagnosis).remembered .(*diagnosis).run .(*diagnosis).scanRest .(*diagnosis).text .(*diagnosis).token
+ .(*diagnosis).trim .(*diagnosis).value .(*parser).accept .(*parser).advance .(*parser).allWarnings .(*parser).arguments .(*parser).assign .(*parser).assignable
+ .(*parser).asyncStmt .(*parser).at .(*parser).atom .(*parser).attrName .(*parser).block .(*parser).braces .(*parser).call .(*parser).captureName
+ .(*parser).chain .(*parser).classDef .(*parser).classPattern .(*parser).close .(*parser).closedPattern .(*parser).closesBeforeColon .(*parser).collapse
+ .(*parser).comment .(*parser).commented .(*parser).compound .(*parser).comprehensions .(*parser).conditional .(*parser).decorated .(*parser).del
+ .(*parser).demote .(*parser).dict .(*parser).dottedName .(*parser).elements .(*parser).enter .(*parser).expect .(*parser).exprStmt .(*parser).expression
+ .(*parser).fail .(*parser).field .(*parser).file .(*parser).fill .(*parser).forStmt .(*parser).formatSpec .(*parser).fstring .(*parser).fstringText
+ .(*parser).funcDef .(*parser).handler .(*parser).ifStmt .(*parser).importFrom .(*parser).importStmt .(*parser).infix .(*parser).isMatch .(*parser).lambda
+ .(*parser).leave .(*parser).list .(*parser).literalKey .(*parser).mappingKey .(*parser).mappingPattern .(*parser).mark .(*parser).matchStmt .(*parser).module
+ .(*parser).module.func1 .(*parser).name .(*parser).nameExpr .(*parser).nameList .(*parser).namePattern .(*parser).namedExpression .(*parser).openPattern
+ .(*parser).operators .(*parser).operatorsFrom .(*parser).orelse .(*parser).param .(*parser).parameters .(*parser).parenItems .(*parser).parens
+ .(*parser).pattern .(*parser).peek .(*parser).plainParam .(*parser).plainString .(*parser).prefixes .(*parser).primary .(*parser).raise .(*parser).reduce
+ .(*parser).reduces .(*parser).sequencePattern .(*parser).signedNumber .(*parser).simpleStmt .(*parser).simpleStmts .(*parser).single .(*parser).slice
+ .(*parser).slices .(*parser).soft .(*parser).starExpression .(*parser).starExpressions .(*parser).starNamed .(*parser).starPattern .(*parser).starlessTuple
+ .(*parser).starred .(*parser).start .(*parser).startsExpr .(*parser).statement .(*parser).strings .(*parser).subject .(*parser).suite .(*parser).target
+ .(*parser).targets .(*parser).text .(*parser).tok .(*parser).tryStmt .(*parser).typeParams .(*parser).walrus .(*parser).whileStmt .(*parser).withItem
+ .(*parser).withItems .(*parser).withStmt .(*parser).yield .(*parser).yieldOrStar .(*pegCompiler).atom .(*pegCompiler).deeper .(*pegCompiler).deeper.func1
+ .(*pegCompiler).element .(*pegCompiler).element-fm .(*pegCompiler).element.func1 .(*pegCompiler).peek .(*pegCompiler).quoted .(*pegCompiler).repeat
+ .(*pegCompiler).repeat.func1 .(*pegCompiler).repeat.func2 .(*pegCompiler).sequence .(*pegCompiler).single .(*pegCompiler).within .(*pegCompiler).word
+ .(*pegProgram).alternative .(*pegProgram).emit .(*pegProgram).patch .(*quoting).atEnd .(*scanner).at .(*scanner).closing .(*scanner).dent .(*scanner).digits
+ .(*scanner).eof .(*scanner).exponent .(*scanner).fieldBegins .(*scanner).fieldMark .(*scanner).fieldText .(*scanner).fraction .(*scanner).indentation
+ .(*scanner).kept .(*scanner).middle .(*scanner).next .(*scanner).nextInString .(*scanner).nextLine .(*scanner).nextNormal .(*scanner).number
+ .(*scanner).numberEnd .(*scanner).openField .(*scanner).openString .(*scanner).place .(*scanner).placeless .(*scanner).prefixed .(*scanner).punctuation
+ .(*scanner).radix .(*scanner).readLine .(*scanner).readTo .(*scanner).str .(*scanner).token .(*scanner).word .(*token).pos .CharCol .IsIdentifierPart
+ .IsIdentifierStart .ParseBytes .ParseSource .ParseSource.func1 .ParseText .Raised .addRange .charOffset .codingCookie .decode .decodeString .diagnose .ended
+ .extendTable .grammarProgram .hasComment .hexValue .identByte .identifier .index .indexByte .init .init.0 .insertRange .isBaseDigit .isConstant .isDigit .itoa
+ .joinConstants .joinParts .keywordKind .newDiagnosis .newError .newScanner .noCode .normalEncoding .normalEncoding.func1 .numberValue .oldNames .operator
+ .parseOld .quoteSize .sawLegacy .simpleEscape .stringPrefix .stringValue .unixLines .with .writeRune
package github.com/aioplay/aioplay/python/vm
- .(*Attrs).Get .(*Buffer).bytes .(*Buffer).bytes.func1 .(*Buffer).bytesF .(*Buffer).each .(*Builtin).Counted .(*Builtin).PythonError .(*Builtin).callByName
- .(*Builtin).countError .(*Builtin).foreign .(*Builtin).fullName .(*Builtin).pythonText .(*Builtin).static .(*Builtin).textSignature .(*Builtin).wrong
- .(*Builtin).wrongCall .(*Builtin).wrongSelf .(*ByteArray).splice .(*Bytes).Bytes .(*Charset).DecodeMulti .(*Charset).EncodeMulti .(*Charset).encode
- .(*Charset).encode.func1 .(*Charset).encode.func2 .(*Charset).encodeInstead .(*Charset).encodeSome .(*ClassMethod).Get .(*Code).eachInstr .(*Code).writtenNext
- .(*Code).writtenNext.func1 .(*Dict).DeleteHashed .(*Dict).Len .(*Dict).MoveToEnd .(*Dict).MoveToFront .(*Dict).Next .(*Dict).changed .(*Dict).eachHashed
- .(*Exception).Args .(*Exception).Error .(*Exception).Get .(*Exception).SetCause .(*Exception).SetContext .(*Exception).SetFilename .(*Exception).SetFilename2
- .(*Exception).Value .(*Exception).field .(*Exception).setField .(*Exports).Resizable .(*Exports).forget .(*Exports).forget.func1 .(*Exports).lend
- .(*Frame).callsBuiltin .(*Frame).firstBound .(*Frame).firstBound.func1 .(*Frame).firstBound.func2 .(*Frame).lends .(*Frame).readLast .(*Frame).readLast.func1
- .(*Frame).readsOne .(*Frame).shows.func1 .(*Frame).stopAt .(*Frame).yields .(*FrameObject).addExtra .(*FrameObject).namedBy .(*FrameObject).names
- .(*FrameObject).namespace .(*FrameObject).setExtra .(*FrameObject).setLocal .(*FrameObject).variable .(*Function).Get .(*Function).Value
- .(*Function).descriptor.func1 .(*Function).nativeError .(*Function).parameterText .(*Function).unexpected .(*Generator).Frames .(*Generator).Name
- .(*Generator).eachReference .(*Generator).iteratedOnly .(*Generator).outer .(*Generator).yieldFrom .(*GenericAlias).Get .(*GoIter).answer .(*Header).Type
- .(*Header).eachPart .(*Header).eachPart.func1 .(*List).Append .(*List).Push .(*List).Value .(*MemoryView).cast .(*MemoryView).itemAt .(*MemoryView).items
- .(*MemoryView).lends .(*MemoryView).noticed .(*MemoryView).place .(*MemoryView).release .(*MemoryView).scan .(*MemoryView).sliced .(*MemoryView).view
- .(*Module).Describe .(*Module).Get .(*Module).Value .(*Native).parseError .(*PropertyObject).Get .(*Range).has .(*Range).item .(*Reach).beyond .(*Reach).blaze
- .(*Reach).livesOrPasses .(*Reach).strays .(*Reach).uncut .(*Runtime).CallbackWaits .(*Runtime).CollectByHand .(*Runtime).IsFinalized .(*Runtime).OnCut
- .(*Runtime).Rank.func1 .(*Runtime).Source .(*Runtime).UnscheduledCoroutine .(*Runtime).Unwatch .(*Runtime).Unwatch.func1 .(*Runtime).clearCoroutines
- .(*Runtime).cutGraph.func3 .(*Runtime).joinGraph.(*finalizers).handOver.func5 .(*Runtime).joinGraph.func2 .(*Runtime).joinGraph.func4 .(*Runtime).peel
- .(*Runtime).peel.func1 .(*Runtime).restoreClasses .(*Runtime).restoreClasses.(*Type).modified.func1 .(*Runtime).suspectCoroutines
- .(*Runtime).suspectCoroutines.(*Runtime).suspectCoroutines.Backward[go.shape.[]*github.com/aioplay/aioplay/python/vm.Generator,go.shape.*uint8].func1.(*Runtime).suspectCoroutines-range1.(*finalizers).handOver.func2
- .(*Runtime).watch.(*finalizers).handOver.func1 .(*Set).assign .(*Set).differences .(*Set).intersection.func1 .(*Set).intersections .(*Set).subtract
- .(*Set).subtract.func2 .(*Set).toggle.func1 .(*Set).update.func2 .(*Signature).Converted .(*Signature).didYouMean .(*Signature).tooMany .(*SimpleNamespace).Get
- .(*Slice).bigBounds .(*Slice).bigBounds.func1 .(*Slice).bigBounds.func2 .(*StaticMethod).Get .(*Str).Slice .(*Str).String .(*Str).Text .(*Str).Value
- .(*Str).offsets .(*Thread).AddNote .(*Thread).Address .(*Thread).Ascii .(*Thread).BytesOf .(*Thread).CallSites .(*Thread).CheckAbstract .(*Thread).Collect
- .(*Thread).CompilerError .(*Thread).Depth .(*Thread).Descend .(*Thread).EachObject .(*Thread).EachObject.func1 .(*Thread).EachObject.func2
- .(*Thread).EndGarbage.(*Runtime).watched.func5 .(*Thread).EndGarbage.func3 .(*Thread).EndGarbage.func4 .(*Thread).Equal .(*Thread).FinalizeGenerator.func1
- .(*Thread).FormatCallSites .(*Thread).FormatException .(*Thread).FormatExceptionOnly .(*Thread).FormatUnraisable .(*Thread).Handled .(*Thread).Hash
- .(*Thread).Ignored .(*Thread).InLibrary .(*Thread).IntSqrt .(*Thread).IsInstance.deferwrap1 .(*Thread).LeaveCall .(*Thread).LengthHint .(*Thread).NeedBytes
- .(*Thread).NeverAwaited.func1 .(*Thread).ParseTree .(*Thread).ParseTree.func1 .(*Thread).Pow .(*Thread).RecursionLimit .(*Thread).RefCount .(*Thread).Referrers
- .(*Thread).Referrers.func1 .(*Thread).Referrers.func1.1 .(*Thread).SetRecursionLimit .(*Thread).SetTrace .(*Thread).Tick .(*Thread).Trace
- .(*Thread).TupleItems.func1 .(*Thread).Unary .(*Thread).Unraisable .(*Thread).Unraisable.func1 .(*Thread).Untracked .(*Thread).Warn .(*Thread).WarnAbout
- .(*Thread).Watch .(*Thread).WatchOpen .(*Thread).WholeBound .(*Thread).WritableBytes .(*Thread).abstractBases .(*Thread).abstractError
- .(*Thread).abstractIsSubclass .(*Thread).abstractIsSubclass.deferwrap1 .(*Thread).addNote .(*Thread).asciiStr .(*Thread).assignmentIndex
- .(*Thread).badSource.func1 .(*Thread).bigOperands .(*Thread).bindAnew .(*Thread).bindLocals .(*Thread).cachedLines .(*Thread).callDel.func1
- .(*Thread).callDels.func1 .(*Thread).callToFloat .(*Thread).callTracer .(*Thread).calleeName .(*Thread).checkTypeParams .(*Thread).clearReferred
- .(*Thread).clearReferred.func1 .(*Thread).clearReferred.func2 .(*Thread).closeChain .(*Thread).codecFailed .(*Thread).codecPart .(*Thread).collect
- .(*Thread).collect.func1 .(*Thread).compileModule.func1 .(*Thread).compileToTree .(*Thread).constText .(*Thread).converted .(*Thread).copyReduce
- .(*Thread).defaultRepr .(*Thread).deliver .(*Thread).dictMerge.func1 .(*Thread).dictMerge.func2 .(*Thread).dictUpdate.func1 .(*Thread).end.func1
- .(*Thread).expMod .(*Thread).expModLarge .(*Thread).expModLarge.func1 .(*Thread).exportedBytes .(*Thread).exportedBytes.deferwrap1 .(*Thread).finalizesNow
- .(*Thread).finalizesNow.deferwrap1 .(*Thread).finalizesNow.func1 .(*Thread).finalizesNow.func2 .(*Thread).formatSyntaxError.func1
- .(*Thread).formatSyntaxError.func2 .(*Thread).fresh .(*Thread).fresh.(*Runtime).watched.func2 .(*Thread).fresh.func1 .(*Thread).genericPowMod
- .(*Thread).groupCondition .(*Thread).groupCondition.func1 .(*Thread).groupCondition.func2 .(*Thread).hideClass.func1 .(*Thread).importEach
- .(*Thread).importEach.func1 .(*Thread).importEach.func1.(*Thread).importEach.1 .(*Thread).inOrder.func1 .(*Thread).inOrder.func2 .(*Thread).indexIn
- .(*Thread).indexIn.func1 .(*Thread).inputFrom .(*Thread).intrinsic .(*Thread).keepCyclic .(*Thread).keepUnmet .(*Thread).keepUnmet.func1
- .(*Thread).keepUnmet.func2 .(*Thread).keepUnmet.func2.(*Runtime).watched.1 .(*Thread).leads .(*Thread).leads.func1 .(*Thread).leaveInit .(*Thread).leaveOpen
- .(*Thread).leftUnawaited .(*Thread).letGoAt.func1 .(*Thread).listExtend.func1 .(*Thread).local .(*Thread).lookAgain .(*Thread).lookAgain.func1
- .(*Thread).lookFor .(*Thread).lookRaised .(*Thread).makeException.func1 .(*Thread).mappingKeys .(*Thread).mayBeCyclic .(*Thread).mayJump .(*Thread).meant
- .(*Thread).namespaceGet .(*Thread).newInt .(*Thread).newInterpolation .(*Thread).newOrders .(*Thread).newOrders.func1 .(*Thread).newTemplate
- .(*Thread).ofLibrary .(*Thread).opTrace .(*Thread).operandError .(*Thread).origin .(*Thread).ownBytes .(*Thread).ownDivmod .(*Thread).packageOf
- .(*Thread).parseFlags .(*Thread).powMod .(*Thread).prepReraiseStar.func1 .(*Thread).prepReraiseStar.func2 .(*Thread).profile .(*Thread).prompt
- .(*Thread).pythonError .(*Thread).releaseBuffer .(*Thread).reprPlain .(*Thread).resolveRelative .(*Thread).resumeInside .(*Thread).search.deferwrap1
- .(*Thread).search.func2 .(*Thread).search.func2.(*Runtime).watched.2 .(*Thread).search.func2.1 .(*Thread).sendAThrow .(*Thread).sequenceItem
- .(*Thread).slotMembers .(*Thread).slowBuild.func1 .(*Thread).splitGroup .(*Thread).stepASend .(*Thread).stepNeverAwaited .(*Thread).strictSubclass
- .(*Thread).subscribe .(*Thread).syntaxLine .(*Thread).throwAThrow .(*Thread).throwArgs .(*Thread).traceBuiltinEnd .(*Thread).traceCall
- .(*Thread).traceException .(*Thread).traceLine .(*Thread).traceResumed .(*Thread).traceReturn .(*Thread).traceStop .(*Thread).traceSuspended
- .(*Thread).typeArgument .(*Thread).typeParameters .(*Thread).typeText .(*Thread).undecodable .(*Thread).unionMade .(*Thread).unpackIter .(*Thread).work
- .(*Thread).wrongIndex .(*Traceback).frameObject .(*Tuple).Items .(*Tuple).Value .(*Type).DisplayName .(*Type).HasWeakrefs .(*Type).IsSubtype-fm
- .(*Type).QualifiedName .(*Type).Watched .(*Type).displayName .(*Type).finalizeInstances .(*Type).finalizeInstances.func1 .(*Type).finalizeInstances.func2
- .(*Type).firstOwn .(*Type).layout .(*Type).likeHeap .(*Type).repeated .(*Type).repeated.func1 .(*Type).setWeakrefGetter.func1 .(*Type).state
- .(*Type).takeSlots.func1 .(*Type).textSignature .(*TypeParam).Get .(*Value).Is .(*accounts).looks .(*addresses).has .(*addresses).note .(*bigScratch).operand
- .(*counter).frame .(*counter).parts .(*counter).place .(*counter).place-fm .(*counter).root .(*counter).thread .(*decoder).ascii .(*decoder).charset
- .(*decoder).decode .(*decoder).error .(*decoder).escape .(*decoder).fallback .(*decoder).fallback.func1 .(*decoder).multi .(*decoder).passSurrogate
- .(*decoder).utf16 .(*decoder).utf32 .(*decoder).utf8 .(*finalizers).cutChain .(*finalizers).cutChains .(*finalizers).sort.func1 .(*formatSpec).char
- .(*lazyValue).get .(*lazyValue).holds .(*longRangeIter).skip .(*marking).findAnchors.func1 .(*memoryLoan).giveBack .(*percent).badType .(*percent).char
- .(*percent).key .(*sorter).chooseLess.func2 .(*sorter).down .(*sorter).merge .(*sorter).mergeDown .(*sorter).mergeUp .(*sorter).seek .(*sorter).up
- .(*sourceDecoder).Decode .(*sourceDecoder).Open .(*stopError).Error .ASCIIText .AppendRune .ArgumentName
- .As[go.shape.1409bbe2e62ea08876e4e33bfa9544f717173ed1c6417f41623ab57398a09f53] .As[go.shape.1e16941488865ec120de389b9aa0fdb9a02d62bcc37ab2f150740a83a6048987]
- .As[go.shape.68c5648844c44e50d7c2ca2816a581f14993816e5ecd8e11cb3f2abd832b5bc6] .As[go.shape.96fb6f7ae5c6414858ee90f8297c8f4329b949381ffd2a44b7b8884c8b91c302]
- .As[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b] .As[go.shape.adb0fa3462cfe8674242aac805de1b086682793bc0f9aad62b89e6550551bbb9]
- .As[go.shape.afd3c3faa6fdb52eb9a1965d0b2fc437984b21d152aa30a7b7aae7750b61ae52] .As[go.shape.c0e03e69c2b3c2e4aa3f04214c27bf408f6efcc834f30a5dc206a522579bedd5]
- .As[go.shape.e00e6f62a4d47d5f3a865cb9b7cc1900e03363855ce29f58971ea4d3860ba92a] .As[go.shape.e1f799e5d62296b145778fa058c58f9f69354ee7537cee7b21e30e34c5611d5a]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.exports_github.com/aioplay/aioplay/python/vm.Exports_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.n_int;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.off_int;_github.com/aioplay/aioplay/python/lib/io.mode_github.com/aioplay/aioplay/python/lib/io.newlines;_github.com/aioplay/aioplay/python/lib/io.seen_[3]bool_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_*github.com/aioplay/aioplay/python/vm.declared;_github.com/aioplay/aioplay/python/vm.owner_*github.com/aioplay/aioplay/python/vm.Type;_github.com/aioplay/aioplay/python/vm.self_github.com/aioplay/aioplay/python/vm.Value_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/contextvars.ctx_*github.com/aioplay/aioplay/python/lib/contextvars.Context;_github.com/aioplay/aioplay/python/lib/contextvars.v_*github.com/aioplay/aioplay/python/lib/contextvars.Var;_github.com/aioplay/aioplay/python/lib/contextvars.old_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/contextvars.used_bool_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/datetime.offset_int;_github.com/aioplay/aioplay/python/lib/datetime.name_github.com/aioplay/aioplay/python/vm.Value_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/io.of_github.com/aioplay/aioplay/python/vm.Value_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/re.f_*github.com/aioplay/aioplay/python/lib/re.finder;_github.com/aioplay/aioplay/python/lib/re.pattern_github.com/aioplay/aioplay/python/vm.Value_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/re.p_*github.com/aioplay/aioplay/python/lib/re.Pattern;_github.com/aioplay/aioplay/python/lib/re.text_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/re.pos_int;_github.com/aioplay/aioplay/python/lib/re.end_int;_github.com/aioplay/aioplay/python/lib/re.caps_[]int32;_github.com/aioplay/aioplay/python/lib/re.last_int32_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/sys.name_string_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/sys.of_*github.com/aioplay/aioplay/python/lib/sys.Stream_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/sys.text_string_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Barrier;_github.com/aioplay/aioplay/python/lib/asyncio.parties_github.com/aioplay/aioplay/python/vm.Value_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/io.closed_bool_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.b_[]uint8;_github.com/aioplay/aioplay/python/vm.hash_uint64_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.dict_github.com/aioplay/aioplay/python/vm.Value_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.items_[]github.com/aioplay/aioplay/python/vm.Value_}]
- .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.typ_*github.com/aioplay/aioplay/python/vm.Type_}] .BytesOf .CallableIterator.lazySlots.func1 .Closes
- .Decode .DecodePart .DeleteDead[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b]
- .DeleteDead[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b].deferwrap1
- .DeleteDead[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b].func1
- .DeleteDead[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b].func2 .Encode.func1 .Encode.func2 .EncodingName .ErrorOf .FloatOf
- .FloatToHalf .FormatStack .HalfToFloat .HasIndex .IndexError .InternStr .IsAlnum .IsAlpha .IsBytes .IsDict .IsException .IsTracked .LazyIter.Value
- .MaxIntDigits .MemoryError .NewByteArray .NewBytes .NewComplex .NewIterator
- .NewIteratorType.Subclassable[go.shape.32b3c57499d6a2ac55c3445bc490cd3f3ad482aeace60fab74a33c31f589b8c3].func3 .NewIteratorType.func1 .NewMappingProxy
- .NewMemoryView .NewStructClass.func1 .NewStructClass.func2 .NewStructClass.func3 .NewStructClass.func4 .NewStructClass.func5 .NewStructClass.func6
- .NotImplementedError .OSError .OverflowError
- .OwnAttrs[go.shape.0e932801f400b444c417383eea24b46926e07c1f58a321034d615e6041a27b09].WithAttrs[go.shape.0e932801f400b444c417383eea24b46926e07c1f58a321034d615e6041a27b09].func1
- .OwnAttrs[go.shape.1409bbe2e62ea08876e4e33bfa9544f717173ed1c6417f41623ab57398a09f53]
- .OwnAttrs[go.shape.1e16941488865ec120de389b9aa0fdb9a02d62bcc37ab2f150740a83a6048987]
- .OwnAttrs[go.shape.e1f799e5d62296b145778fa058c58f9f69354ee7537cee7b21e30e34c5611d5a]
- .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.exports_github.com/aioplay/aioplay/python/vm.Exports_}]
- .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.n_int;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.off_int;_github.com/aioplay/aioplay/python/lib/io.mode_github.com/aioplay/aioplay/python/lib/io.newlines;_github.com/aioplay/aioplay/python/lib/io.seen_[3]bool_}]
- .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Barrier;_github.com/aioplay/aioplay/python/lib/asyncio.parties_github.com/aioplay/aioplay/python/vm.Value_}].WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Barrier;_github.com/aioplay/aioplay/python/lib/asyncio.parties_github.com/aioplay/aioplay/python/vm.Value_}].func1
- .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/io.closed_bool_}]
- .References .Referents .Referents.func1 .RegisterBuffer .Runes .Runes.func1 .RuntimeError .Self .SizedIterator .SizedIterator.func1 .SizedIterator.func2
- .Source .SourceLine .StructSequence.func1 .Subclassable[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b].func1
- .Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/datetime.days_int;_github.com/aioplay/aioplay/python/lib/datetime.secs_int;_github.com/aioplay/aioplay/python/lib/datetime.micros_int_}].func1
- .Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/datetime.n_[7]int;_github.com/aioplay/aioplay/python/lib/datetime.fold_int;_github.com/aioplay/aioplay/python/lib/datetime.tz_github.com/aioplay/aioplay/python/vm.Value_}].func1
- .Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header_}].func1 .TypeError .Value.Addr .Value.Is .Value.IsBool .Value.runs
- .VisitPointer[go.shape.96fb6f7ae5c6414858ee90f8297c8f4329b949381ffd2a44b7b8884c8b91c302]
- .VisitPointer[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/contextvars.vars_*[]github.com/aioplay/aioplay/python/lib/contextvars.binding;_github.com/aioplay/aioplay/python/lib/contextvars.entered_bool_}]
- .WithAttrs[go.shape.1409bbe2e62ea08876e4e33bfa9544f717173ed1c6417f41623ab57398a09f53]
- .WithAttrs[go.shape.1409bbe2e62ea08876e4e33bfa9544f717173ed1c6417f41623ab57398a09f53].func1
- .WithAttrs[go.shape.1e16941488865ec120de389b9aa0fdb9a02d62bcc37ab2f150740a83a6048987]
- .WithAttrs[go.shape.1e16941488865ec120de389b9aa0fdb9a02d62bcc37ab2f150740a83a6048987].func1
- .WithAttrs[go.shape.68c5648844c44e50d7c2ca2816a581f14993816e5ecd8e11cb3f2abd832b5bc6]
- .WithAttrs[go.shape.68c5648844c44e50d7c2ca2816a581f14993816e5ecd8e11cb3f2abd832b5bc6].func1
- .WithAttrs[go.shape.e1f799e5d62296b145778fa058c58f9f69354ee7537cee7b21e30e34c5611d5a]
- .WithAttrs[go.shape.e1f799e5d62296b145778fa058c58f9f69354ee7537cee7b21e30e34c5611d5a].func1
- .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.exports_github.com/aioplay/aioplay/python/vm.Exports_}]
- .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.exports_github.com/aioplay/aioplay/python/vm.Exports_}].func1
- .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.n_int;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.off_int;_github.com/aioplay/aioplay/python/lib/io.mode_github.com/aioplay/aioplay/python/lib/io.newlines;_github.com/aioplay/aioplay/python/lib/io.seen_[3]bool_}]
- .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.n_int;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.off_int;_github.com/aioplay/aioplay/python/lib/io.mode_github.com/aioplay/aioplay/python/lib/io.newlines;_github.com/aioplay/aioplay/python/lib/io.seen_[3]bool_}].func1
- .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/io.closed_bool_}]
- .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/io.closed_bool_}].func1
- .WritableBytes .ZeroDivisionError .addAttributeGroups.func12.1 .addAttributeGroups.func13 .addAttributeGroups.func16.1 .addAttributeGroups.func17
- .addAttributeGroups.func18 .addAttributeGroups.func4 .addAttributeGroups.func7.1 .addAttributeGroups.func8 .addAttributeGroups.func9 .addBinary.func4
- .addBinary.func5 .addBinary.func8.1 .addBinary.func9 .addObjectGroups.func12 .addObjectGroups.func4 .addSequenceGroups.func12 .addSequenceGroups.func17
- .addSequenceGroups.func25 .addSequenceGroups.func3.1 .addSequenceGroups.func8 .addUnary.func4 .aliasDir .allCase .answersItself .appendByteRune .appendFold
- .appendGeneral .appendLower .appendLowerAt .appendMapped .appendReprBytes .appendTitle .appendUTF16BE .appendUTF16LE .appendUTF32BE .appendUTF32LE .appendUpper
- .argName .asciiEscape .asciiLower .asciiUpper .attrsOffset[go.shape.1409bbe2e62ea08876e4e33bfa9544f717173ed1c6417f41623ab57398a09f53]
- .attrsOffset[go.shape.1e16941488865ec120de389b9aa0fdb9a02d62bcc37ab2f150740a83a6048987]
- .attrsOffset[go.shape.e1f799e5d62296b145778fa058c58f9f69354ee7537cee7b21e30e34c5611d5a]
- .attrsOffset[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.exports_github.com/aioplay/aioplay/python/vm.Exports_}]
- .attrsOffset[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/io.base;_github.com/aioplay/aioplay/python/lib/io.buf_[]uint8;_github.com/aioplay/aioplay/python/lib/io.n_int;_github.com/aioplay/aioplay/python/lib/io.at_int;_github.com/aioplay/aioplay/python/lib/io.off_int;_github.com/aioplay/aioplay/python/lib/io.mode_github.com/aioplay/aioplay/python/lib/io.newlines;_github.com/aioplay/aioplay/python/lib/io.seen_[3]bool_}]
- .attrsOffset[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/io.closed_bool_}]
- .badUTF8 .bigToFloat .bigWork .bothInts .bufferFor .builtinCompile .builtinFunctions.func14 .builtinFunctions.func22 .builtinFunctions.func23
- .builtinFunctions.func27 .builtinFunctions.func4 .builtinFunctions.func9 .builtinImport .builtinIter.func1 .builtinIter.func2 .builtinNamed .byteArg
- .byteArrayExtend .byteArrayIConcat .byteArrayIRepeat .byteArrayInit .byteArrayMethods.func1 .byteArrayMethods.func10 .byteArrayMethods.func11
- .byteArrayMethods.func12 .byteArrayMethods.func2 .byteArrayMethods.func3 .byteArrayMethods.func4 .byteArrayMethods.func5 .byteArrayMethods.func6
- .byteArrayMethods.func7 .byteArrayMethods.func8 .byteArrayMethods.func9 .byteArrayNew .byteArraySetItem .byteArrayText .byteIndex .byteOf .bytesArgs
- .bytesCompare .bytesConcat .bytesContains .bytesCount .bytesExpandtabs .bytesGetItem .bytesHex .bytesIter .bytesJoin .bytesJoin.deferwrap1 .bytesMaketrans
- .bytesMethods.asText.func45 .bytesMethods.asText.func46 .bytesMethods.asText.func47 .bytesMethods.byteAffix.func24 .bytesMethods.byteAffix.func25
- .bytesMethods.byteFinder.func20 .bytesMethods.byteFinder.func21 .bytesMethods.byteFinder.func22 .bytesMethods.byteFinder.func23 .bytesMethods.bytePadder.func33
- .bytesMethods.bytePadder.func34 .bytesMethods.bytePadder.func35 .bytesMethods.bytePartitioner.func26 .bytesMethods.bytePartitioner.func27
- .bytesMethods.byteSplitter.func28 .bytesMethods.byteSplitter.func28.1 .bytesMethods.byteSplitter.func29 .bytesMethods.byteSplitter.func29.1
- .bytesMethods.byteStripper.func30 .bytesMethods.byteStripper.func31 .bytesMethods.byteStripper.func32 .bytesMethods.everyByte.func41
- .bytesMethods.everyByte.func42 .bytesMethods.everyByte.func43 .bytesMethods.everyByte.func44 .bytesMethods.func1 .bytesMethods.func10 .bytesMethods.func11
- .bytesMethods.func12 .bytesMethods.func13 .bytesMethods.func14 .bytesMethods.func15 .bytesMethods.func16 .bytesMethods.func17 .bytesMethods.func18
- .bytesMethods.func19 .bytesMethods.func2 .bytesMethods.func3 .bytesMethods.func4 .bytesMethods.func5 .bytesMethods.func6 .bytesMethods.func7
- .bytesMethods.func8 .bytesMethods.func9 .bytesMethods.mapBytes.func36 .bytesMethods.mapBytes.func37 .bytesMethods.mapBytes.func38 .bytesMethods.mapBytes.func39
- .bytesMethods.mapBytes.func40 .bytesMod .bytesNew .bytesNext .bytesOfItems .bytesOfItems.func1 .bytesOfType .bytesOrArrayFrom .bytesRepeat .bytesReplace
- .bytesSelf .bytesSplitlines .bytesTranslate .bytesZfill .callClassMethod .changedDict .checkInt .checkProduct .checkQuotient .classMethodGet .codeReplace
- .codecNames .compareBuiltin .compareWithBig .compileMode .complexAbs .complexBinary.complexBinop.func5 .complexBinary.complexBinop.func6
- .complexBinary.complexBinop.func7 .complexBinary.complexBinop.func8 .complexBinary.func1 .complexBinary.func2 .complexBinary.func3 .complexBinary.func4
- .complexCompare .complexDiv .complexFrom .complexMul .complexNew .complexOfType .complexOperand .complexPow .complexPowInt .complexRepr .complexValue
- .constantFrozenSet .constantOf .constantsOf .copied .customHandler .decodeBytes .defineAnextAwaitable.func1 .defineAnextAwaitable.func2
- .defineAnextAwaitable.func3 .defineAnextAwaitable.func4 .defineAnextAwaitable.func5 .defineAsyncGenerators.func1 .defineAsyncGenerators.func10
- .defineAsyncGenerators.func12 .defineAsyncGenerators.func2 .defineAsyncGenerators.func3 .defineAsyncGenerators.func6 .defineAsyncGenerators.func7
- .defineAsyncGenerators.func8 .defineAsyncGenerators.func9 .defineAsyncGenerators.genRepr.func13 .defineBool.boolean.func10 .defineBool.boolean.func8
- .defineBool.boolean.func9 .defineBool.func2 .defineBool.func3 .defineBool.func4 .defineBool.func5 .defineBool.func6 .defineBool.func7
- .defineBufferWrapper.func1 .defineBuiltinTypes.defineBuiltinTypes.func1.func13 .defineBuiltinTypes.defineBuiltinTypes.func1.func14 .defineBuiltinTypes.func1
- .defineBuiltinTypes.func1.1 .defineBuiltinTypes.func10 .defineBuiltinTypes.func11 .defineBuiltinTypes.func12.1 .defineBuiltinTypes.func12.3
- .defineBuiltinTypes.func12.defineBuiltinTypes.func1.4 .defineBuiltinTypes.func2.1 .defineBuiltinTypes.func2.3 .defineBuiltinTypes.func2.4
- .defineBuiltinTypes.func3 .defineBuiltinTypes.func4 .defineBuiltinTypes.func5 .defineBuiltinTypes.func6 .defineBuiltinTypes.func7 .defineBuiltinTypes.func8
- .defineByteArray.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.b_[]uint8;_github.com/aioplay/aioplay/python/vm.exports_github.com/aioplay/aioplay/python/vm.Exports_}].func3
- .defineByteArray.func1 .defineByteArray.func2 .defineByteArray.lendsBuffer.func4 .defineByteArray.takesBuffer.func5 .defineByteIterator.func1
- .defineByteIterator.func2 .defineByteIterator.func3 .defineByteIterator.func4 .defineByteIterator.setPlace.func5
- .defineBytes.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.b_[]uint8;_github.com/aioplay/aioplay/python/vm.hash_uint64_}].func6
- .defineBytes.func1 .defineBytes.func2 .defineBytes.func3 .defineBytes.func4 .defineBytes.func5 .defineBytes.lendsBuffer.func7
- .defineCodeType.defineCodeType.func1.func23 .defineCodeType.defineCodeType.func1.func24 .defineCodeType.defineCodeType.func1.func25
- .defineCodeType.defineCodeType.func1.func26 .defineCodeType.defineCodeType.func1.func27 .defineCodeType.defineCodeType.func1.func28
- .defineCodeType.defineCodeType.func1.func29 .defineCodeType.defineCodeType.func2.func30 .defineCodeType.defineCodeType.func2.func31
- .defineCodeType.defineCodeType.func2.func32 .defineCodeType.defineCodeType.func2.func33 .defineCodeType.func10 .defineCodeType.func11 .defineCodeType.func12
- .defineCodeType.func13 .defineCodeType.func14 .defineCodeType.func15 .defineCodeType.func16 .defineCodeType.func17 .defineCodeType.func18
- .defineCodeType.func19 .defineCodeType.func20 .defineCodeType.func21 .defineCodeType.func22 .defineCodeType.func3 .defineCodeType.func4 .defineCodeType.func5
- .defineCodeType.func6 .defineCodeType.func7 .defineCodeType.func8 .defineCodeType.func9
- .defineComplex.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.z_complex128_}].func16
- .defineComplex.defineComplex.func1.func21 .defineComplex.defineComplex.func1.func22 .defineComplex.defineComplex.func2.func17
- .defineComplex.defineComplex.func2.func18 .defineComplex.defineComplex.func2.func19 .defineComplex.defineComplex.func2.func20 .defineComplex.func10
- .defineComplex.func11 .defineComplex.func12 .defineComplex.func13 .defineComplex.func14 .defineComplex.func15 .defineComplex.func3 .defineComplex.func4
- .defineComplex.func5 .defineComplex.func6 .defineComplex.func7 .defineComplex.func8 .defineComplex.func9 .defineDescriptors.func1 .defineDescriptors.func10
- .defineDescriptors.func11 .defineDescriptors.func15 .defineDescriptors.func16 .defineDescriptors.func17 .defineDescriptors.func18 .defineDescriptors.func20
- .defineDescriptors.func23 .defineDescriptors.func24 .defineDescriptors.func25 .defineDescriptors.func26 .defineDescriptors.func3 .defineDescriptors.func6
- .defineDescriptors.func7 .defineDescriptors.func8 .defineDescriptors.func9 .defineDict.func11 .defineDict.func14 .defineDict.func15 .defineDict.func16
- .defineDict.func18 .defineDict.func18.1 .defineDict.func18.2 .defineDict.func19 .defineDictViews.func3 .defineDictViews.func5 .defineDictViews.func6
- .defineDictViews.func6.1 .defineEvaluator.func1 .defineEvaluator.func2 .defineEvaluator.func3 .defineExceptions.func10 .defineExceptions.func11
- .defineExceptions.func12 .defineExceptions.func13 .defineExceptions.func14 .defineExceptions.func15 .defineExceptions.func2 .defineExceptions.func3
- .defineExceptions.func4 .defineExceptions.func6 .defineExceptions.func7 .defineExceptions.func9 .defineExceptions.setPosition.func18
- .defineFloat.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.f_float64_}].func10
- .defineFloat.func1 .defineFloat.func3 .defineFloat.func4 .defineFloat.func5 .defineFloat.func6 .defineFloat.func7 .defineFloat.func8 .defineFloat.func9
- .defineFrameLocals.defineFrameLocals.func3.func19 .defineFrameLocals.defineFrameLocals.func3.func23 .defineFrameLocals.defineFrameLocals.func4.func20
- .defineFrameLocals.defineFrameLocals.func4.func21 .defineFrameLocals.defineFrameLocals.func4.func22 .defineFrameLocals.defineFrameLocals.func4.func24
- .defineFrameLocals.func1 .defineFrameLocals.func10 .defineFrameLocals.func11 .defineFrameLocals.func12 .defineFrameLocals.func13 .defineFrameLocals.func14
- .defineFrameLocals.func15 .defineFrameLocals.func16 .defineFrameLocals.func17 .defineFrameLocals.func18 .defineFrameLocals.func2 .defineFrameLocals.func5
- .defineFrameLocals.func6 .defineFrameLocals.func7 .defineFrameLocals.func7.deferwrap1 .defineFrameLocals.func8 .defineFrameLocals.func9 .defineFrameTypes.func1
- .defineFrameTypes.func10 .defineFrameTypes.func11 .defineFrameTypes.func12 .defineFrameTypes.func14 .defineFrameTypes.func16 .defineFrameTypes.func17
- .defineFrameTypes.func2 .defineFrameTypes.func3 .defineFrameTypes.func4 .defineFrameTypes.func5 .defineFrameTypes.func6 .defineFrameTypes.func7
- .defineFrameTypes.func8 .defineFrameTypes.func9 .defineFunctionTypes.func1 .defineFunctionTypes.func12 .defineFunctionTypes.func13 .defineFunctionTypes.func14
- .defineFunctionTypes.func15 .defineFunctionTypes.func16 .defineFunctionTypes.func17 .defineFunctionTypes.func18 .defineFunctionTypes.func19
- .defineFunctionTypes.func20 .defineFunctionTypes.func21 .defineFunctionTypes.func26 .defineFunctionTypes.func27 .defineFunctionTypes.func28
- .defineFunctionTypes.func29 .defineFunctionTypes.func3 .defineFunctionTypes.func30 .defineFunctionTypes.func31 .defineFunctionTypes.func32
- .defineFunctionTypes.func33 .defineFunctionTypes.func34 .defineFunctionTypes.func35 .defineFunctionTypes.func36 .defineFunctionTypes.func37
- .defineFunctionTypes.func38 .defineFunctionTypes.func39 .defineFunctionTypes.func40 .defineFunctionTypes.func41 .defineGenerators.func2 .defineGenerators.func3
- .defineGenerators.func4 .defineGenerators.func5 .defineGenerators.func6 .defineGenerators.func7 .defineGenerators.func8 .defineGenerators.func9
- .defineGenerators.genRepr.func10 .defineGenerators.genRepr.func11
- .defineGenericAlias.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/vm.origin_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.args_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.starred_bool;_github.com/aioplay/aioplay/python/vm.params_github.com/aioplay/aioplay/python/vm.Value_}].func20
- .defineGenericAlias.func1 .defineGenericAlias.func10 .defineGenericAlias.func10.1 .defineGenericAlias.func10.2 .defineGenericAlias.func11
- .defineGenericAlias.func12 .defineGenericAlias.func13 .defineGenericAlias.func14 .defineGenericAlias.func15 .defineGenericAlias.func16
- .defineGenericAlias.func17 .defineGenericAlias.func18 .defineGenericAlias.func19 .defineGenericAlias.func2 .defineGenericAlias.func3 .defineGenericAlias.func4
- .defineGenericAlias.func5 .defineGenericAlias.func6 .defineGenericAlias.func7 .defineGenericAlias.func8 .defineGenericAlias.func9 .defineGroupSpec.func4
- .defineGroupSpec.func5
- .defineInt.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.small_int64;_github.com/aioplay/aioplay/python/vm.big_math/big.Int_}].func6
- .defineInt.func1 .defineInt.func2 .defineInt.func3 .defineInt.func4 .defineInt.func5 .defineInterpolation.func1 .defineInterpolation.func2
- .defineInterpolation.func3 .defineInterpolation.func4 .defineInterpolation.func5 .defineInterpolation.func6 .defineInterpolation.func7
- .defineInterpolation.func8 .defineIterators.func1 .defineIterators.func2 .defineIterators.func4 .defineIterators.func5 .defineIterators.func6
- .defineLazyIterators.func1.Subclassable[go.shape.32b3c57499d6a2ac55c3445bc490cd3f3ad482aeace60fab74a33c31f589b8c3].1 .defineLazyIterators.func2.pairSteps.3
- .defineList.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.items_[]github.com/aioplay/aioplay/python/vm.Value_}].func24
- .defineList.func11 .defineList.func12 .defineMappingProxy.defineMappingProxy.func2.func15 .defineMappingProxy.defineMappingProxy.func3.func16
- .defineMappingProxy.defineMappingProxy.func3.func17 .defineMappingProxy.defineMappingProxy.func3.func19 .defineMappingProxy.defineMappingProxy.func3.func20
- .defineMappingProxy.func11 .defineMappingProxy.func12 .defineMappingProxy.func13 .defineMappingProxy.func14 .defineMappingProxy.func4 .defineMappingProxy.func5
- .defineMappingProxy.func6 .defineMappingProxy.func7 .defineMappingProxy.func8 .defineMember.func1 .defineMember.func2 .defineMember.func3 .defineMember.func4
- .defineMember.func5 .defineMember.func6 .defineMember.func7 .defineMemoryView.func1 .defineMemoryView.func2 .defineMemoryView.func3
- .defineModule.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/vm.late_github.com/aioplay/aioplay/python/vm.Late;_Initializing_bool;_github.com/aioplay/aioplay/python/vm.plain_bool;_github.com/aioplay/aioplay/python/vm.described_bool_}].func10
- .defineModule.func1 .defineModule.func2 .defineModule.func3 .defineModule.func4 .defineModule.func5 .defineModule.func6 .defineModule.func7 .defineModule.func8
- .defineModule.func9 .defineNone.func1 .defineNotImplemented.func1 .defineObject.func10 .defineObject.func2 .defineObject.func5 .defineObject.func6
- .defineObject.func8 .defineObject.func9 .defineParamSpecPart.func1 .defineParamSpecPart.func2 .defineParamSpecPart.func3 .defineParamSpecPart.func4
- .defineParamSpecPart.func5 .defineParamSpecPart.func6 .defineParamSpecPart.func7 .defineProperty.defineProperty.func1.func18
- .defineProperty.defineProperty.func1.func20 .defineProperty.func10 .defineProperty.func11 .defineProperty.func12 .defineProperty.func13 .defineProperty.func14
- .defineProperty.func15 .defineProperty.func16 .defineProperty.func17 .defineProperty.func6 .defineProperty.func8 .defineRange.func10 .defineRange.func11
- .defineRange.func12 .defineRange.func13 .defineRange.func15 .defineRange.func4 .defineRange.func5 .defineRange.func6 .defineRange.func7 .defineRange.func8
- .defineRange.func8.1 .defineReferences.HoldsNothing.func17 .defineReferences.HoldsNothing.func18 .defineReferences.func1 .defineReferences.func11
- .defineReferences.func12 .defineReferences.func14 .defineReferences.func15 .defineReferences.func16 .defineReferences.func2 .defineReferences.func3
- .defineReferences.func4 .defineReferences.func5 .defineReferences.func6 .defineReferences.func8 .defineReferences.func9
- .defineSet.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.table_[]github.com/aioplay/aioplay/python/vm.setEntry;_github.com/aioplay/aioplay/python/vm.fill_int;_github.com/aioplay/aioplay/python/vm.used_int;_github.com/aioplay/aioplay/python/vm.finger_int;_github.com/aioplay/aioplay/python/vm.ver_uint32;_github.com/aioplay/aioplay/python/vm.hash_int64;_github.com/aioplay/aioplay/python/vm.hashed_bool_}].func17
- .defineSet.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.table_[]github.com/aioplay/aioplay/python/vm.setEntry;_github.com/aioplay/aioplay/python/vm.fill_int;_github.com/aioplay/aioplay/python/vm.used_int;_github.com/aioplay/aioplay/python/vm.finger_int;_github.com/aioplay/aioplay/python/vm.ver_uint32;_github.com/aioplay/aioplay/python/vm.hash_int64;_github.com/aioplay/aioplay/python/vm.hashed_bool_}].func19
- .defineSet.defineSet.func2.func15 .defineSet.defineSet.func2.func16 .defineSet.func10 .defineSet.func11 .defineSet.func7 .defineSet.func8 .defineSet.func9
- .defineSet.setOperators.func14 .defineSet.setOperators.func18
- .defineSimpleNamespace.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs_}].func7
- .defineSimpleNamespace.func1 .defineSimpleNamespace.func2 .defineSimpleNamespace.func3 .defineSimpleNamespace.func3.deferwrap1 .defineSimpleNamespace.func4
- .defineSimpleNamespace.func5 .defineSimpleNamespace.func6 .defineSlice.func1 .defineSlice.func2 .defineSlice.func3 .defineSlice.func4 .defineSlice.func5
- .defineSlice.func6 .defineSlice.func7 .defineSlice.func8 .defineSlice.func9
- .defineStr.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.s_string;_github.com/aioplay/aioplay/python/vm.hash_uint64;_github.com/aioplay/aioplay/python/vm.count_int32;_github.com/aioplay/aioplay/python/vm.interned_bool;_github.com/aioplay/aioplay/python/vm.grown_bool;_github.com/aioplay/aioplay/python/vm.side_*github.com/aioplay/aioplay/python/vm.strSide_}].func3
- .defineStrIterType.func1 .defineStrIterType.func2 .defineStrIterType.func3 .defineStrIterType.func4 .defineStrIterType.setPlace.func5 .defineSuper.func2
- .defineSuper.func3 .defineSuper.func4 .defineSuper.func5 .defineSuper.func6 .defineTemplate.func1 .defineTemplate.func2 .defineTemplate.func3
- .defineTemplate.func4 .defineTemplate.func5 .defineTemplate.func6 .defineTemplate.func7 .defineTemplate.func8 .defineTemplate.func9 .defineTuple.func10
- .defineTuple.func11 .defineTuple.func11.1 .defineTuple.func12 .defineTuple.func12.1 .defineTuple.func13 .defineTuple.func3 .defineTuple.func9
- .defineTypeParams.WithAttrs[go.shape.1fe62691e3acf96c13508132af65cbfde33acea312208240296cd340997cd820].func37 .defineTypeParams.func1 .defineTypeParams.func10
- .defineTypeParams.func11 .defineTypeParams.func12 .defineTypeParams.func13 .defineTypeParams.func14 .defineTypeParams.func15 .defineTypeParams.func16
- .defineTypeParams.func17 .defineTypeParams.func18 .defineTypeParams.func19 .defineTypeParams.func2 .defineTypeParams.func20 .defineTypeParams.func21
- .defineTypeParams.func23 .defineTypeParams.func24 .defineTypeParams.func25 .defineTypeParams.func26 .defineTypeParams.func27 .defineTypeParams.func28
- .defineTypeParams.func29 .defineTypeParams.func3 .defineTypeParams.func30 .defineTypeParams.func31 .defineTypeParams.func32 .defineTypeParams.func33
- .defineTypeParams.func34 .defineTypeParams.func35 .defineTypeParams.func36 .defineTypeParams.func4 .defineTypeParams.func5 .defineTypeParams.func6
- .defineTypeParams.func7 .defineTypeParams.func8 .defineTypeParams.func9 .defineTypeType.func13 .defineTypeType.func16 .defineTypeType.func19
- .defineTypeType.func20 .defineTypeType.func21 .defineTypeType.func24 .defineTypeType.func25 .defineTypeType.func26 .defineTypeType.func27
- .defineTypeType.func28 .defineTypeType.func29 .defineTypeType.func30 .defineTypeType.func31 .defineTypeType.func5 .defineTypeType.func7 .defineTypeType.func8
- .defineTypeType.func9 .defineUnion.func1 .defineUnion.func10 .defineUnion.func11 .defineUnion.func12 .defineUnion.func13 .defineUnion.func2 .defineUnion.func3
- .defineUnion.func4 .defineUnion.func5 .defineUnion.func5.1 .defineUnion.func6 .defineUnion.func7 .defineUnion.func8 .defineUnion.func9 .dictEqual
- .dictEqual.deferwrap1 .dictReverse .dictReverse.func1 .dictReverse.func2 .dictSize .discardGenerator .divModBig .divModFloat .editDistance .encodeEscape
- .encodeFallback .encodeFallback.func1 .encodeRawEscape .encodeRunes .escapedRune .exceptionField.func2 .exceptionOf .exceptionState .exceptionState.func1
- .exceptionState.func2 .expected .expectedText .exportedBuffer .exportedBuffer.func1 .exportedBuffer.func2 .finalizersTurn .floatBinary.floatBinop.func10
- .floatBinary.floatBinop.func11 .floatBinary.floatBinop.func12 .floatBinary.floatBinop.func8 .floatBinary.func2 .floatBinary.func4 .floatBinary.func5
- .floatBinary.func6 .floatHex .floatMethods.func1 .floatMethods.func10 .floatMethods.func11 .floatMethods.func12 .floatMethods.func13 .floatMethods.func14
- .floatMethods.func2 .floatMethods.func3 .floatMethods.func4 .floatMethods.func5 .floatMethods.func6 .floatMethods.func7 .floatMethods.func8 .floatMethods.func9
- .floatPrefix .floatRatio .forgetNames .formatComplexSpec .formatComplexSpec.func1 .formatMethod .fullUpperOf .functionAnnotations .functionNew
- .genAttributes.func1 .genAttributes.func10 .genAttributes.func2 .genAttributes.func3 .genAttributes.func4 .genAttributes.func5 .genAttributes.func6
- .genAttributes.func7 .genAttributes.func8 .genAttributes.func9 .genThrow .genericGetAttribute .globalNames .goIterMethods.func1 .goIterMethods.func2
- .goIterMethods.func3 .goIterMethods.func4 .goIterMethods.func5 .goIterMethods.func6 .groupError .hasDivmod .hashBig .hashBuiltin .hashFloat .hashFrozen
- .hashItems .immortal .init.bitwise.func10 .init.bitwise.func11 .init.bitwise.func12 .init.complexBinop.func13 .init.floatBinop.func14 .init.func1 .init.func2
- .init.func3 .init.func4 .init.func5 .init.func6 .init.func7 .init.func8 .initNamespace .initSlotGroups.intCheck.func12 .initSlotGroups.intCheck.func13
- .initSyntaxError .initUnicodeError .intBitCount .intBitLength .intDivModMethod .intFloorDiv .intFromBytes .intHash .intInvert .intMethods.func1
- .intMethods.func2 .intMethods.func3 .intMethods.func4 .intMethods.func5 .intMethods.func6 .intMethods.func7 .intMethods.func8 .intMod .intPowMod .intRShift
- .intSub .intToBytes .intersectView .intersectView.func1 .isASCIILetter .isByteArray .isByteSpace .isCaseIgnorable .isCased .isComplex .isDecimal .isLowerRune
- .isNumericRune .isSetLike .isSpaceRune .isTitleText .isUpperRune .itemsContain .itemsIter .itemsIter.func1 .itoa .keptInCycle .keysContain .latin1Text .lends
- .lentView .likeSelf .listIterPickle.func1 .listIterPickle.func2 .listIterPickle.setPlace.func3 .listSetSlice .littleEndian .liveView .madeBy .memoryCompare
- .memoryCompare.deferwrap1 .memoryGetItem .memoryHash .memoryIter .memoryIter.func1 .memorySetItem .memorySetItem.deferwrap1 .memorySetItem.deferwrap2
- .memorySetItem.func1 .memoryViewGetSet.func10 .memoryViewGetSet.func11 .memoryViewGetSet.func12 .memoryViewGetSet.func13 .memoryViewGetSet.func2
- .memoryViewGetSet.func3 .memoryViewGetSet.func4 .memoryViewGetSet.func5 .memoryViewGetSet.func6 .memoryViewGetSet.func7 .memoryViewGetSet.func8
- .memoryViewGetSet.func9 .memoryViewGetSet.memoryViewGetSet.func1.func14 .memoryViewGetSet.memoryViewGetSet.func1.func15
- .memoryViewGetSet.memoryViewGetSet.func1.func16 .memoryViewGetSet.memoryViewGetSet.func1.func17 .memoryViewGetSet.memoryViewGetSet.func1.func18
- .memoryViewGetSet.memoryViewGetSet.func1.func19 .memoryViewGetSet.memoryViewGetSet.func1.func20 .memoryViewGetSet.memoryViewGetSet.func1.func21
- .memoryViewGetSet.memoryViewGetSet.func1.func22 .memoryViewGetSet.memoryViewGetSet.func1.func23 .memoryViewGetSet.memoryViewGetSet.func1.func24
- .memoryViewGetSet.memoryViewGetSet.func1.func25 .memoryViewMethods.func1 .memoryViewMethods.func10 .memoryViewMethods.func11 .memoryViewMethods.func2
- .memoryViewMethods.func3 .memoryViewMethods.func4 .memoryViewMethods.func5 .memoryViewMethods.func6 .memoryViewMethods.func7 .memoryViewMethods.func7.1
- .memoryViewMethods.func8 .memoryViewMethods.func8.1 .memoryViewMethods.func9 .memoryViewMethods.lendsBuffer.func19 .memoryViewMethods.memoryMethod.func12
- .memoryViewMethods.memoryMethod.func13 .memoryViewMethods.memoryMethod.func14 .memoryViewMethods.memoryMethod.func15 .memoryViewMethods.memoryMethod.func16
- .memoryViewMethods.memoryMethod.func17 .memoryViewMethods.memoryMethod.func18 .memoryViewMethods.takesBuffer.func20 .mustBuffer .namedEscape .newTypeParam
- .newZip.pairSteps.func4 .noModule .notAClassBase .notSuper .notSurrogate .objectGetState .objectGetState.func1 .objectReduce .objectSize .osErrorInit
- .osErrorNew .osErrorStr .outerCodec .ownMethod .packItem .parseComplex .parseHexBytes .parseHexBytes.func1 .parseHexFloat .placeOf .propertyError .rangeGetItem
- .rangeIndex .rangeIter.func1 .rangeIter.func2 .rangeIterPickle.func1 .rangeIterPickle.func2 .reaches .readInInit .readOSError .realDiv .recordedSignature
- .reduceException .reduceGoIter .reduceIter .reduceRest .reduceSpent .remainder .repeatBytes .replaceVariables .reprByteArray .reprBytes .roundInt .rsplitBytes
- .sameSlots .scatteredError .seenAt.boundAnew.func1 .seenAt.boundAnew.func2 .selfOrCopy .seqIterPickle.func1 .seqIterPickle.func2 .seqIterPickle.setPlace.func3
- .setBases .setBases.(*Type).rebased.func1 .setClass .setInstanceDict .setLineno .setMethods.func2 .setMethods.func2.1 .setMethods.func3 .setMethods.func4
- .setMethods.func5 .setMethods.func5.setMethods.func2.1 .setMethods.func6 .setMethods.func6.setMethods.func2.1 .setMethods.func7 .setMethods.func8
- .setMethods.setMethods.func1.func10 .setMethods.setMethods.func1.func11 .setMethods.setMethods.func1.func9 .setTraceback .setTypeName .singleton.func1
- .singleton.func2 .singleton.func4 .sliceIter .sliceIter.func1 .smallInt .smallInt2 .sourceDecoder.Decode .sourceDecoder.Open .sourceDecoder.Open.func1
- .spanArgs .spentIter .splitBytes .stopError.Error .strTuple .structNew .suggest .textCapitalize.func2 .textCasefold .textCasefold.func1
- .textClassMethods.every.func11 .textClassMethods.every.func12 .textClassMethods.every.func14 .textClassMethods.every.func9 .textClassMethods.func2
- .textClassMethods.func3 .textClassMethods.func4 .textClassMethods.func6 .textClassMethods.func7 .textClassMethods.func8 .textEncode .textExpandtabs
- .textFindMethods.finder.func4 .textFindMethods.finder.func6 .textFindMethods.func1 .textFindMethods.func2 .textFindMethods.partitioner.func10
- .textFindMethods.partitioner.func9 .textFormatMap .textFormatMap.func1 .textFormatSpec .textMaketrans .textMethods.func1 .textMethods.func2 .textRSplit
- .textSelf .textSize .textSplitMethods.stripper.func2 .textSplitMethods.stripper.func3 .textSwapcase .textSwapcase.func1 .textSwapcase.func2 .textTitle.func2
- .textTranslate .textUpper.func1 .traceAttributes.func1 .traceAttributes.func2 .traceAttributes.func3 .traceAttributes.func4 .traceAttributes.func5
- .traceAttributes.func6 .traceAttributes.func7 .tupleIterPickle.func1 .tupleIterPickle.func2 .tupleIterPickle.setPlace.func3 .typeAnnotate .typeAnnotations
- .unboundFree .unequal .unequal.func1 .unicodeError .unicodeErrorStr .unionGetItem .unknownCode .unpackItem .unpacked .varNames .viewCompare
- .viewCompare.viewCompare.func1.func2 .viewCompare.viewCompare.func1.func3 .viewCompare.viewCompare.func1.func4 .viewCompare.viewCompare.func1.func5
- .viewCompare.viewCompare.func1.func6 .viewOperators.func2 .viewOperators.viewOperators.func1.func3 .viewOperators.viewOperators.func1.func4
- .viewOperators.viewOperators.func1.func5 .withError .wrapRepeat .wrappedAttribute.func1 .wrappedAttribute.func2 .writes .writtenProperty.func1
- .writtenProperty.func2 .xorItems
+ .(*Attrs).del .(*Attrs).each .(*Attrs).get .(*Attrs).grow .(*Attrs).set .(*Attrs).toDict .(*Builtin).AsPython .(*Builtin).Called .(*Builtin).Class
+ .(*Builtin).Converting .(*Builtin).HidesNothing .(*Builtin).Parsed .(*Builtin).SetTextSignature .(*Builtin).Value .(*Builtin).asAttribute .(*Builtin).call
+ .(*Builtin).derivedSignature .(*Builtin).pythonCode .(*Code).effect .(*Code).hide .(*Code).isHint .(*Code).iterators .(*Code).liveAfter .(*Code).liveness
+ .(*Code).unhint .(*Dict).DelStr .(*Dict).Delete .(*Dict).Get .(*Dict).GetHashed .(*Dict).GetStr .(*Dict).Set .(*Dict).SetHashed .(*Dict).SetStr .(*Dict).Value
+ .(*Dict).find .(*Dict).findPlain .(*Dict).findStr .(*Dict).hasOtherKeys .(*Dict).insert .(*Dict).keyList .(*Dict).lookup .(*Dict).reindex .(*Dict).remove
+ .(*Dict).resize .(*Exception).Place .(*Exception).eachReference .(*Frame).awaits .(*Frame).calls .(*Frame).clearDead .(*Frame).inlined .(*Frame).isFast
+ .(*Frame).isShown .(*Frame).localsValue .(*Frame).running .(*Frame).shows .(*Frame).usedTemps .(*Frame).variables .(*FrameObject).Value
+ .(*FrameObject).eachHeld .(*FrameObject).leave .(*FrameObject).localsView .(*FrameSummary).Format .(*FrameSummary).SourceLine .(*Function).bind
+ .(*Function).builtin .(*Function).builtin.func1 .(*Function).descriptor .(*Function).eachReference .(*Function).holdsNothing .(*Function).layOut
+ .(*Function).missing .(*Function).tooMany .(*Generator).Line .(*Generator).Position .(*Generator).clearDead .(*Generator).eachHeld .(*Generator).justMade
+ .(*GoIter).end .(*Header).SetType .(*Header).among .(*Header).eachHeld .(*Header).eachReference .(*Header).hasReferences .(*Header).isKnown
+ .(*Header).leadsToModule .(*Header).parts .(*List).add .(*List).room .(*Member).check .(*Module).Add .(*Module).AddTypes .(*Module).Namespace .(*Module).Set
+ .(*Module).complete .(*Module).origin .(*Reach).Shown .(*Reach).Shown.func1 .(*Reach).add .(*Reach).follow .(*Reach).frame .(*Reach).frame.func2 .(*Reach).free
+ .(*Reach).generator .(*Reach).meet .(*Reach).parts .(*Reach).parts.func1 .(*Reach).passes .(*Reach).putOff .(*Reach).rest .(*Reach).root .(*Reach).thread
+ .(*Reach).want .(*Reach).want-fm .(*Runtime).OnCollect .(*Runtime).OnDel .(*Runtime).Rank .(*Runtime).ScheduledCoroutine .(*Runtime).cutGraph
+ .(*Runtime).cutGraph.func1 .(*Runtime).cutGraph.func2 .(*Runtime).cutGraph.func4 .(*Runtime).identity .(*Runtime).joinGraph .(*Runtime).joinGraph.func1
+ .(*Runtime).joinGraph.func3 .(*Runtime).noticed .(*Runtime).noticed.func1 .(*Runtime).ordered .(*Runtime).ordered.func1 .(*Runtime).ordered.func2
+ .(*Runtime).passesOn .(*Runtime).passesOn.func1 .(*Runtime).sorted .(*Runtime).sorted.func1 .(*Runtime).sorted.func2 .(*Runtime).track .(*Runtime).track.func1
+ .(*Runtime).trackClass .(*Runtime).tracks .(*Runtime).tracks-fm .(*Runtime).watch .(*Set).Value .(*Set).add .(*Set).addHashed .(*Set).contains .(*Set).copyAs
+ .(*Set).difference .(*Set).discard .(*Set).has .(*Set).insertClean .(*Set).intersection .(*Set).merge .(*Set).plainCopy .(*Set).resize .(*Set).search
+ .(*Set).symmetricDifference .(*Set).take .(*Set).toggle .(*Set).union .(*Set).update .(*Set).update.func3 .(*Shape).renumber .(*Shape).with .(*Signature).Match
+ .(*Signature).match .(*Slice).bounds .(*Str).Len .(*Str).ascii .(*Str).at .(*Str).fields .(*Str).index .(*Str).lowerUpper .(*Str).mapCase .(*Str).offset
+ .(*Str).pad .(*Str).part .(*Str).stepped .(*Str).sub .(*Str).subBytes .(*Thread).AsFloat .(*Thread).AwaitedNext .(*Thread).Binary .(*Thread).Call
+ .(*Thread).CallArgs .(*Thread).CallMethod .(*Thread).Checkpoint .(*Thread).ClearStale .(*Thread).CloseGenerator .(*Thread).CollectCycles
+ .(*Thread).CollectGarbage .(*Thread).CollectGarbage.func1 .(*Thread).CollectGarbage.func2 .(*Thread).Compare .(*Thread).CompareBool .(*Thread).CompileSource
+ .(*Thread).Contains .(*Thread).CurrentFrame .(*Thread).CurrentLine .(*Thread).DelItem .(*Thread).Each .(*Thread).EachNext .(*Thread).End .(*Thread).End.func1
+ .(*Thread).EndGarbage .(*Thread).EndGarbage.func1 .(*Thread).EndGarbage.func2 .(*Thread).EndGarbage.func2.1 .(*Thread).EnterCall .(*Thread).ExceptionPieces
+ .(*Thread).FinalizeAll .(*Thread).FinalizeGenerator .(*Thread).Format .(*Thread).FormatTraceback .(*Thread).Frames .(*Thread).FullCollect
+ .(*Thread).FullCollect.func1 .(*Thread).FullCollect.func2 .(*Thread).FullCollect.func3 .(*Thread).GetAttr .(*Thread).GetItem .(*Thread).HashValue
+ .(*Thread).Hide .(*Thread).ID .(*Thread).ImportDotted .(*Thread).ImportModule .(*Thread).InPlace .(*Thread).Index .(*Thread).IndexValue .(*Thread).IsInstance
+ .(*Thread).IsSubclass .(*Thread).IsSubclass.deferwrap1 .(*Thread).Iter .(*Thread).Len .(*Thread).LetsGo .(*Thread).LookupAttr .(*Thread).LookupSpecial
+ .(*Thread).NeverAwaited .(*Thread).Next .(*Thread).Raising .(*Thread).Repr .(*Thread).ReprEnter .(*Thread).ReprLeave .(*Thread).Reserve .(*Thread).Resume
+ .(*Thread).RunCode .(*Thread).SendTo .(*Thread).SetAttr .(*Thread).SetItem .(*Thread).Settle .(*Thread).Str .(*Thread).ThrowInto .(*Thread).ToSlice
+ .(*Thread).ToSlice.func1 .(*Thread).TracebackPieces .(*Thread).Truth .(*Thread).TupleItems .(*Thread).Waits .(*Thread).WriteStderr .(*Thread).WriteStdout
+ .(*Thread).abandoned .(*Thread).abandoned.func1 .(*Thread).addTraceback .(*Thread).aiter .(*Thread).anext .(*Thread).anyAll .(*Thread).anyAll.func1
+ .(*Thread).appendItem .(*Thread).appendText .(*Thread).asFloat .(*Thread).attrName .(*Thread).attributeError .(*Thread).awaitCall .(*Thread).awaitNow
+ .(*Thread).awaitable .(*Thread).badSource .(*Thread).buildString .(*Thread).builtin .(*Thread).builtinsOf .(*Thread).callBound .(*Thread).callClass
+ .(*Thread).callDel .(*Thread).callDels .(*Thread).callFast .(*Thread).callFunction .(*Thread).callGeneric .(*Thread).callInit .(*Thread).callOperator
+ .(*Thread).callToEnd .(*Thread).callValue .(*Thread).chainHandled .(*Thread).checkTypeName .(*Thread).classGetItem .(*Thread).clearDead .(*Thread).clearUnused
+ .(*Thread).compareItems .(*Thread).compareItems.deferwrap1 .(*Thread).compareLists .(*Thread).compareLists.deferwrap1 .(*Thread).compileModule
+ .(*Thread).compileModule.asksForCycles.func5 .(*Thread).compileModule.asksForFrames.func4 .(*Thread).compileModule.asksForTrace.func3
+ .(*Thread).compileModule.func2 .(*Thread).containsItem .(*Thread).copyDictWithout .(*Thread).copyWrapped .(*Thread).countItem .(*Thread).cutSlice
+ .(*Thread).delName .(*Thread).derive .(*Thread).dictArgs .(*Thread).dictMerge .(*Thread).dictOf .(*Thread).dictPairs .(*Thread).dictPairs.func1
+ .(*Thread).dictUpdate .(*Thread).discard .(*Thread).divmod .(*Thread).drive .(*Thread).dropped .(*Thread).dropping .(*Thread).droppingTemps .(*Thread).end
+ .(*Thread).end.func2 .(*Thread).endCycles .(*Thread).endCycles.func1 .(*Thread).endSurely .(*Thread).endSurely.(*Runtime).watched.func3
+ .(*Thread).endSurely.func1 .(*Thread).enter .(*Thread).equal .(*Thread).exec .(*Thread).execute .(*Thread).finalize .(*Thread).finalize.func1
+ .(*Thread).finalizes .(*Thread).finalizesAtReturn .(*Thread).findAttr .(*Thread).findCycles .(*Thread).findItem .(*Thread).findTypeAttr .(*Thread).finish
+ .(*Thread).finishStr .(*Thread).forEntry .(*Thread).forPair .(*Thread).formatFloat .(*Thread).formatInt .(*Thread).formatStr .(*Thread).formatSyntaxError
+ .(*Thread).found .(*Thread).genResult .(*Thread).genericGetAttr .(*Thread).genericSetAttr .(*Thread).global .(*Thread).grow .(*Thread).hash
+ .(*Thread).hideClass .(*Thread).hideClass.(*Type).modified.func2 .(*Thread).hookAsyncGen .(*Thread).importFrom .(*Thread).importName .(*Thread).importNames
+ .(*Thread).importNames.(*Thread).importEach.func1 .(*Thread).importStar .(*Thread).importStar.func1 .(*Thread).inOrder .(*Thread).indexSized
+ .(*Thread).instantiate .(*Thread).intInBase .(*Thread).intText .(*Thread).isAbstract .(*Thread).isOpen .(*Thread).itemAt .(*Thread).iterFor .(*Thread).iterOr
+ .(*Thread).iters .(*Thread).joinChains .(*Thread).keysOf .(*Thread).knowsAll .(*Thread).leave .(*Thread).leaveGenerator .(*Thread).leavingLocals
+ .(*Thread).leftGenerator .(*Thread).lengthHint .(*Thread).lentBytes .(*Thread).letGo .(*Thread).letGoAt .(*Thread).lettingGo .(*Thread).lettingGoFor
+ .(*Thread).lettingGoItem .(*Thread).lettingGoOf .(*Thread).lettingGoOperands .(*Thread).listExtend .(*Thread).loadGlobal .(*Thread).loadName
+ .(*Thread).loadSpecial .(*Thread).look .(*Thread).look.func1 .(*Thread).look.func2 .(*Thread).lookHandled .(*Thread).lookInside .(*Thread).lookLeaving
+ .(*Thread).lookOnce .(*Thread).lookOnce.deferwrap1 .(*Thread).lookRaising .(*Thread).lookSoon .(*Thread).lookUp .(*Thread).lookupCached .(*Thread).loop
+ .(*Thread).makeException .(*Thread).makeFunction .(*Thread).makeMRO .(*Thread).matchClass .(*Thread).matchClass.func1 .(*Thread).matchExc
+ .(*Thread).matchExcStar .(*Thread).matchExcStar.func1 .(*Thread).matchKeys .(*Thread).measure .(*Thread).minMax .(*Thread).minMax.func1 .(*Thread).neverAwaited
+ .(*Thread).neverAwaitedText .(*Thread).newASend .(*Thread).newAThrow .(*Thread).newError .(*Thread).newFunction .(*Thread).newGenerator .(*Thread).notCallable
+ .(*Thread).opCallEx .(*Thread).opCallKw .(*Thread).opForIter .(*Thread).opFormat .(*Thread).opGetItem .(*Thread).opLoadAttr .(*Thread).opLoadMethod
+ .(*Thread).opRaise .(*Thread).opSend .(*Thread).opSetItem .(*Thread).opStoreAttr .(*Thread).opYield .(*Thread).originText .(*Thread).parse .(*Thread).placeOf
+ .(*Thread).plainIsInstance .(*Thread).plainIsSubclass .(*Thread).popFrame .(*Thread).popHandled .(*Thread).prepReraiseStar .(*Thread).pushFrame
+ .(*Thread).raise .(*Thread).raiseSuspended .(*Thread).reachBy .(*Thread).reachBy.func1 .(*Thread).reachBy.func2 .(*Thread).repeat .(*Thread).repeatItems
+ .(*Thread).reprItems .(*Thread).reprStr .(*Thread).reprStr.deferwrap1 .(*Thread).reserve .(*Thread).resolveBases .(*Thread).returnAwaited
+ .(*Thread).returnGenerator .(*Thread).run .(*Thread).runFunction .(*Thread).search .(*Thread).search.func1 .(*Thread).search.func1.(*Runtime).watched.1
+ .(*Thread).send .(*Thread).sendASend .(*Thread).setFrom .(*Thread).setNames .(*Thread).shortMod .(*Thread).showsFrames .(*Thread).sliceBound .(*Thread).slow
+ .(*Thread).slowBuild .(*Thread).sortValues .(*Thread).special .(*Thread).split .(*Thread).split.deferwrap1 .(*Thread).startAThrow .(*Thread).startWatching
+ .(*Thread).stepAThrow .(*Thread).stepAsync .(*Thread).storeName .(*Thread).storedOver .(*Thread).strStr .(*Thread).strStr.deferwrap1 .(*Thread).strictArg
+ .(*Thread).suggestion .(*Thread).suspend .(*Thread).syntaxError .(*Thread).takeSlice .(*Thread).throwInto .(*Thread).throwOther .(*Thread).thrownInto
+ .(*Thread).tracebackLimit .(*Thread).trackPart .(*Thread).tryBinary .(*Thread).typeTitle .(*Thread).unchanged .(*Thread).unionWith .(*Thread).unpack
+ .(*Thread).unpackEx .(*Thread).unwind .(*Thread).unwindFrom .(*Thread).wake .(*Thread).warn .(*Thread).warnAt .(*Thread).warnOf .(*Thread).watch
+ .(*Thread).watchAsyncGen .(*Thread).watchGenerator .(*Thread).watchStep .(*Thread).yieldFromIter .(*Traceback).Summary .(*Type).Is .(*Type).IsHeap
+ .(*Type).IsSubtype .(*Type).Lookup .(*Type).MatchAs .(*Type).SetTextSignature .(*Type).Value .(*Type).addSubclass .(*Type).definesSpecial .(*Type).dropSubclass
+ .(*Type).eachSubtype .(*Type).findSpecial .(*Type).fixSlots .(*Type).fullName .(*Type).isOrderedDict .(*Type).lookupOwner .(*Type).lookupSpecial .(*Type).maker
+ .(*Type).moduleName .(*Type).noKeywords .(*Type).ofLibrary .(*Type).qualifiedName .(*Type).repeat .(*Type).repeat-range1 .(*Type).setDictGetter
+ .(*Type).setGetter .(*Type).setWeakrefGetter .(*Type).size .(*Type).size-range1 .(*Type).subtypes .(*Type).takeNames .(*Type).takeSlots .(*addresses).add
+ .(*addresses).grow .(*addresses).place .(*addresses).want .(*cycleNode).eachEdge .(*cycleNode).eachEdge.func1 .(*deadGraph).expand .(*deadGraph).free
+ .(*deadGraph).holds .(*dictIter).answers .(*dictIter).answers-fm .(*dictIter).entry .(*finalizers).endedClasses .(*finalizers).endedClasses.func1
+ .(*finalizers).forgetTracked .(*finalizers).heldByCycles .(*finalizers).lost .(*finalizers).sort .(*formatSpec).float .(*formatSpec).number
+ .(*formatSpec).padText .(*handedOver).count .(*handedOver).count.deferwrap1 .(*handedOver).take .(*handedOver).take-fm .(*loader).code
+ .(*loader).code.deferwrap1 .(*loader).constant .(*marking).findAnchors .(*marking).text .(*marking).text.func1 .(*marking).worthMarking .(*percent).arg
+ .(*percent).asInt .(*percent).convert .(*percent).directive .(*percent).float .(*percent).int .(*percent).number .(*percent).numeric .(*percent).pad
+ .(*percent).run .(*percent).simple .(*percent).spaces .(*percent).text .(*printer).capture .(*printer).emit .(*printer).one .(*printer).print
+ .(*replacement).field .(*replacement).format .(*replacement).path .(*replacement).text .(*replacement).value .(*sorter).before .(*sorter).chooseLess
+ .(*sorter).chooseLess.func1 .(*sorter).chooseLess.func3 .(*sorter).chooseLess.func4 .(*sorter).climb .(*sorter).findRun .(*sorter).insert .(*sorter).push
+ .(*sorter).sort .(*walker).after .(*walker).brackets .(*walker).brackets.func1 .(*walker).until
+ .As[go.shape.0178edf4146f87498bf4036e3c49215a4238cfa10e3c6e3bd0c60fc486edcf0d] .As[go.shape.05a25df8c42d3681456e2b118b8fd3770e8c2b6368fdb038c2b833ad4d3224f7]
+ .As[go.shape.13694968c4703c5f9d60cf83d15c95fe0bd02d377309af8bfee4cd461a7569c8] .As[go.shape.32879aa27a8634ba260add9c5b3eb359a28e68a27ffb016fd2e011690fb49b4b]
+ .As[go.shape.32b3c57499d6a2ac55c3445bc490cd3f3ad482aeace60fab74a33c31f589b8c3] .As[go.shape.a83f0964bbd66dd9e5007ebe80f3b2ddab5e141f6adc656c09a1ed8e96d79b72]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/lib/asyncio.head;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Future_}]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/contextvars.name_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/contextvars.def_github.com/aioplay/aioplay/python/vm.Value_}]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/contextvars.vars_*[]github.com/aioplay/aioplay/python/lib/contextvars.binding;_github.com/aioplay/aioplay/python/lib/contextvars.entered_bool_}]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/datetime.days_int;_github.com/aioplay/aioplay/python/lib/datetime.secs_int;_github.com/aioplay/aioplay/python/lib/datetime.micros_int_}]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/datetime.n_[7]int;_github.com/aioplay/aioplay/python/lib/datetime.fold_int;_github.com/aioplay/aioplay/python/lib/datetime.tz_github.com/aioplay/aioplay/python/vm.Value_}]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/sys.fd_int;_github.com/aioplay/aioplay/python/lib/sys.closed_bool;_github.com/aioplay/aioplay/python/lib/sys.rest_string;_github.com/aioplay/aioplay/python/lib/sys.eof_bool;_github.com/aioplay/aioplay/python/lib/sys.bytes_*github.com/aioplay/aioplay/python/lib/sys.buffer_}]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.entries_[]github.com/aioplay/aioplay/python/vm.dictEntry;_github.com/aioplay/aioplay/python/vm.index_[]int32;_github.com/aioplay/aioplay/python/vm.used_int;_github.com/aioplay/aioplay/python/vm.filled_int;_github.com/aioplay/aioplay/python/vm.keysVer_uint64;_github.com/aioplay/aioplay/python/vm.mixed_bool_}]
+ .As[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.s_string;_github.com/aioplay/aioplay/python/vm.hash_uint64;_github.com/aioplay/aioplay/python/vm.count_int32;_github.com/aioplay/aioplay/python/vm.interned_bool;_github.com/aioplay/aioplay/python/vm.grown_bool;_github.com/aioplay/aioplay/python/vm.side_*github.com/aioplay/aioplay/python/vm.strSide_}]
+ .BigInt .Bool .BuiltinOf .CallableIterator .ClassGetItem .CodeFlags .DictAttribute .Encode .Float .Func0 .Func0.func1 .Func1 .Func1.func1 .FuncArgs
+ .FuncArgs.func1 .FuncN .FuncN.func1 .FuncSig .FuncSig.func1 .Getter .HideFunctions .Holds .HoldsNothing .HoldsNothing.func1 .Int .Intern .IsAsync .IsIntLike
+ .IsSet .IsStr .IsTuple .Matches .Method0 .Method1 .MethodArgs .MethodN .MethodSig .NewBig .NewDict .NewError .NewGroup .NewIteratorType
+ .NewIteratorType.lazySlots.func2 .NewList .NewModule .NewObject .NewRuntime .NewSet .NewSimpleNamespace .NewStopIteration .NewStr .NewStructClass
+ .NewStructClass.func7 .NewStructSequence .NewTuple .NewType .Obj .OwnAttrs[go.shape.0d49d9974bd7461c7275b1e6a334d555d9d323c4cb1c1ccf43222bf22f74beb2]
+ .OwnAttrs[go.shape.0d49d9974bd7461c7275b1e6a334d555d9d323c4cb1c1ccf43222bf22f74beb2].WithAttrs[go.shape.0d49d9974bd7461c7275b1e6a334d555d9d323c4cb1c1ccf43222bf22f74beb2].func1
+ .OwnAttrs[go.shape.0e932801f400b444c417383eea24b46926e07c1f58a321034d615e6041a27b09]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Barrier;_github.com/aioplay/aioplay/python/lib/asyncio.parties_github.com/aioplay/aioplay/python/vm.Value_}]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Condition;_github.com/aioplay/aioplay/python/lib/asyncio.lock_github.com/aioplay/aioplay/python/vm.Value_}]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Condition;_github.com/aioplay/aioplay/python/lib/asyncio.lock_github.com/aioplay/aioplay/python/vm.Value_}].WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Condition;_github.com/aioplay/aioplay/python/lib/asyncio.lock_github.com/aioplay/aioplay/python/vm.Value_}].func1
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Event_}]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Event_}].WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Event_}].func1
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Group;_github.com/aioplay/aioplay/python/lib/asyncio.loop_*github.com/aioplay/aioplay/python/lib/asyncio.Loop;_github.com/aioplay/aioplay/python/lib/asyncio.entered_bool_}]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Group;_github.com/aioplay/aioplay/python/lib/asyncio.loop_*github.com/aioplay/aioplay/python/lib/asyncio.Loop;_github.com/aioplay/aioplay/python/lib/asyncio.entered_bool_}].WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Group;_github.com/aioplay/aioplay/python/lib/asyncio.loop_*github.com/aioplay/aioplay/python/lib/asyncio.Loop;_github.com/aioplay/aioplay/python/lib/asyncio.entered_bool_}].func1
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Lock_}]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Lock_}].WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Lock_}].func1
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Semaphore;_github.com/aioplay/aioplay/python/lib/asyncio.odd_*github.com/aioplay/aioplay/python/lib/asyncio.number_}]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Semaphore;_github.com/aioplay/aioplay/python/lib/asyncio.odd_*github.com/aioplay/aioplay/python/lib/asyncio.number_}].WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Semaphore;_github.com/aioplay/aioplay/python/lib/asyncio.odd_*github.com/aioplay/aioplay/python/lib/asyncio.number_}].func1
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Timeout;_github.com/aioplay/aioplay/python/lib/asyncio.when_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/asyncio.state_bool_}]
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Timeout;_github.com/aioplay/aioplay/python/lib/asyncio.when_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/asyncio.state_bool_}].WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/asyncio.core_github.com/aioplay/aioplay/loop.Timeout;_github.com/aioplay/aioplay/python/lib/asyncio.when_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/asyncio.state_bool_}].func1
+ .OwnAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/sys.fd_int;_github.com/aioplay/aioplay/python/lib/sys.closed_bool;_github.com/aioplay/aioplay/python/lib/sys.rest_string;_github.com/aioplay/aioplay/python/lib/sys.eof_bool;_github.com/aioplay/aioplay/python/lib/sys.bytes_*github.com/aioplay/aioplay/python/lib/sys.buffer_}]
+ .ParseSignature .Property .SizeOf .SmallInt .StackPieces .StructSequence
+ .Subclassable[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b]
+ .Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/datetime.days_int;_github.com/aioplay/aioplay/python/lib/datetime.secs_int;_github.com/aioplay/aioplay/python/lib/datetime.micros_int_}]
+ .Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/datetime.n_[7]int;_github.com/aioplay/aioplay/python/lib/datetime.fold_int;_github.com/aioplay/aioplay/python/lib/datetime.tz_github.com/aioplay/aioplay/python/vm.Value_}]
+ .Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header_}] .Text .Value.Bound .Value.IsNone .Value.Type .ValueError
+ .VisitPointer[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/contextvars.name_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/lib/contextvars.def_github.com/aioplay/aioplay/python/vm.Value_}]
+ .Visitor.Value .Visitor.attributes
+ .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/sys.fd_int;_github.com/aioplay/aioplay/python/lib/sys.closed_bool;_github.com/aioplay/aioplay/python/lib/sys.rest_string;_github.com/aioplay/aioplay/python/lib/sys.eof_bool;_github.com/aioplay/aioplay/python/lib/sys.bytes_*github.com/aioplay/aioplay/python/lib/sys.buffer_}]
+ .WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/sys.fd_int;_github.com/aioplay/aioplay/python/lib/sys.closed_bool;_github.com/aioplay/aioplay/python/lib/sys.rest_string;_github.com/aioplay/aioplay/python/lib/sys.eof_bool;_github.com/aioplay/aioplay/python/lib/sys.bytes_*github.com/aioplay/aioplay/python/lib/sys.buffer_}].func1
+ .addAttributeGroups .addAttributeGroups.func1 .addAttributeGroups.func10 .addAttributeGroups.func11 .addAttributeGroups.func12 .addAttributeGroups.func14
+ .addAttributeGroups.func15 .addAttributeGroups.func16 .addAttributeGroups.func2 .addAttributeGroups.func3 .addAttributeGroups.func5 .addAttributeGroups.func6
+ .addAttributeGroups.func7 .addBinary .addBinary.func1 .addBinary.func2 .addBinary.func3 .addBinary.func3.genericBinary.1 .addBinary.func6 .addBinary.func7
+ .addBinary.func8 .addIter .addIter.func1 .addIter.func2 .addIter.func2.1 .addObjectGroups .addObjectGroups.func1 .addObjectGroups.func10
+ .addObjectGroups.func11 .addObjectGroups.func11.1 .addObjectGroups.func13 .addObjectGroups.func14 .addObjectGroups.func15 .addObjectGroups.func15.1
+ .addObjectGroups.func16 .addObjectGroups.func2 .addObjectGroups.func3 .addObjectGroups.func3.1 .addObjectGroups.func5 .addObjectGroups.func6
+ .addObjectGroups.func7 .addObjectGroups.func7.1 .addObjectGroups.func8 .addObjectGroups.func9 .addRepr .addRepr.func1 .addRepr.func2 .addRepr.func2.1
+ .addSequenceGroups .addSequenceGroups.func1 .addSequenceGroups.func10 .addSequenceGroups.func11 .addSequenceGroups.func11.1 .addSequenceGroups.func13
+ .addSequenceGroups.func14 .addSequenceGroups.func15 .addSequenceGroups.func15.1 .addSequenceGroups.func16 .addSequenceGroups.func18 .addSequenceGroups.func19
+ .addSequenceGroups.func2 .addSequenceGroups.func20 .addSequenceGroups.func20.1 .addSequenceGroups.func21 .addSequenceGroups.func22 .addSequenceGroups.func23
+ .addSequenceGroups.func24 .addSequenceGroups.func24.1 .addSequenceGroups.func3 .addSequenceGroups.func4 .addSequenceGroups.func5 .addSequenceGroups.func6
+ .addSequenceGroups.func7 .addSequenceGroups.func7.1 .addSequenceGroups.func9 .addSequenceWrappers .addSequenceWrappers.func1 .addUnary .addUnary.func1
+ .addUnary.func2 .addUnary.func3 .addUnary.func3.1 .appendDigits .appendFloatRepr .appendInt .appendRepr .appendRune .asException .asSet .asciiNumber
+ .attrsOffset[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/lib/sys.fd_int;_github.com/aioplay/aioplay/python/lib/sys.closed_bool;_github.com/aioplay/aioplay/python/lib/sys.rest_string;_github.com/aioplay/aioplay/python/lib/sys.eof_bool;_github.com/aioplay/aioplay/python/lib/sys.bytes_*github.com/aioplay/aioplay/python/lib/sys.buffer_}]
+ .backslashSurrogates .bestBase .bestMeta .bigPow .bigString10 .boolNew .buildClass .builtinChr .builtinDir .builtinFunctions .builtinFunctions.func1
+ .builtinFunctions.func10 .builtinFunctions.func11 .builtinFunctions.func12 .builtinFunctions.func13 .builtinFunctions.func15 .builtinFunctions.func16
+ .builtinFunctions.func17 .builtinFunctions.func18 .builtinFunctions.func19 .builtinFunctions.func2 .builtinFunctions.func20 .builtinFunctions.func21
+ .builtinFunctions.func24 .builtinFunctions.func25 .builtinFunctions.func26 .builtinFunctions.func28 .builtinFunctions.func29 .builtinFunctions.func3
+ .builtinFunctions.func5 .builtinFunctions.func6 .builtinFunctions.func7 .builtinFunctions.func8 .builtinInput .builtinIter .builtinNext .builtinOrd
+ .builtinPrint .builtinRound .builtinSum .builtinSum.func1 .byteArrayMethods .bytesMethods .bytesOf .charStr .checkAnnotate .checkClassSet .classGetItemMethod
+ .classGetItemMethod.func1 .closed .closed.func2 .closed.func3 .codeFunctions .codeFunctions.func1 .codeFunctions.func2 .compareLengths .complexBinary
+ .computeMRO .concatStr .countDown .decimalValue .decodeLastRune .decodeRune .dedentLines .defineAnextAwaitable .defineAsyncGenerators
+ .defineAsyncGenerators.func11 .defineAsyncGenerators.func4 .defineAsyncGenerators.func5 .defineBool .defineBool.func1 .defineBufferWrapper .defineBuiltinTypes
+ .defineBuiltinTypes.func12 .defineBuiltinTypes.func12.2 .defineBuiltinTypes.func2 .defineBuiltinTypes.func2.2 .defineBuiltinTypes.func9 .defineByteArray
+ .defineByteIterator .defineBytes .defineCodeType .defineComplex .defineDescriptors
+ .defineDescriptors.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/vm.fn_github.com/aioplay/aioplay/python/vm.Value_}].func27
+ .defineDescriptors.WithAttrs[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.Attrs;_github.com/aioplay/aioplay/python/vm.fn_github.com/aioplay/aioplay/python/vm.Value_}].func28
+ .defineDescriptors.func12 .defineDescriptors.func13 .defineDescriptors.func14 .defineDescriptors.func19 .defineDescriptors.func2 .defineDescriptors.func21
+ .defineDescriptors.func22 .defineDescriptors.func4 .defineDescriptors.func5 .defineDict
+ .defineDict.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.entries_[]github.com/aioplay/aioplay/python/vm.dictEntry;_github.com/aioplay/aioplay/python/vm.index_[]int32;_github.com/aioplay/aioplay/python/vm.used_int;_github.com/aioplay/aioplay/python/vm.filled_int;_github.com/aioplay/aioplay/python/vm.keysVer_uint64;_github.com/aioplay/aioplay/python/vm.mixed_bool_}].func23
+ .defineDict.defineDict.func2.func20 .defineDict.defineDict.func2.func21 .defineDict.defineDict.func2.func22 .defineDict.func1 .defineDict.func10
+ .defineDict.func12 .defineDict.func13 .defineDict.func17 .defineDict.func3 .defineDict.func4 .defineDict.func5 .defineDict.func6 .defineDict.func7
+ .defineDict.func8 .defineDict.func9 .defineDictViews .defineDictViews.defineDictViews.func1.func7 .defineDictViews.defineDictViews.func1.func7.deferwrap1
+ .defineDictViews.func2 .defineDictViews.func4 .defineEllipsis .defineEvaluator .defineExceptionGroup .defineExceptions
+ .defineExceptions.WithAttrs[go.shape.05a25df8c42d3681456e2b118b8fd3770e8c2b6368fdb038c2b833ad4d3224f7].func17 .defineExceptions.func1 .defineExceptions.func16
+ .defineExceptions.func5 .defineExceptions.func8 .defineFloat .defineFloat.func2 .defineFrameLocals .defineFrameTypes .defineFrameTypes.func13
+ .defineFrameTypes.func15 .defineFunctionTypes .defineFunctionTypes.func10 .defineFunctionTypes.func11 .defineFunctionTypes.func2 .defineFunctionTypes.func22
+ .defineFunctionTypes.func23 .defineFunctionTypes.func24 .defineFunctionTypes.func25 .defineFunctionTypes.func4 .defineFunctionTypes.func5
+ .defineFunctionTypes.func6 .defineFunctionTypes.func7 .defineFunctionTypes.func8 .defineFunctionTypes.func9 .defineGenerators .defineGenerators.func1
+ .defineGenericAlias .defineGroupSpec .defineGroupSpec.func1 .defineGroupSpec.func2 .defineGroupSpec.func3 .defineInt .defineInterpolation .defineIterators
+ .defineIterators.func3 .defineLazyIterators .defineLazyIterators.func1 .defineLazyIterators.func2 .defineLazyIterators.func2.1 .defineLazyIterators.func2.2
+ .defineLazyIterators.func2.madeOf.4 .defineLazyIterators.func3 .defineLazyIterators.func3.1 .defineLazyIterators.func3.askStrict.2 .defineLazyIterators.func4
+ .defineLazyIterators.func4.1 .defineLazyIterators.func4.2 .defineLazyIterators.func4.madeOf.3 .defineLazyIterators.func5 .defineLazyIterators.lazySlots.func10
+ .defineLazyIterators.lazySlots.func6 .defineLazyIterators.lazySlots.func7 .defineLazyIterators.lazySlots.func8 .defineLazyIterators.lazySlots.func9 .defineList
+ .defineList.func1 .defineList.func10 .defineList.func13 .defineList.func14 .defineList.func15 .defineList.func16 .defineList.func17 .defineList.func18
+ .defineList.func19 .defineList.func2 .defineList.func20 .defineList.func20.1 .defineList.func21 .defineList.func21.1 .defineList.func22 .defineList.func23
+ .defineList.func23.1 .defineList.func23.2 .defineList.func3 .defineList.func3.deferwrap1 .defineList.func4 .defineList.func5 .defineList.func6
+ .defineList.func7 .defineList.func7.1 .defineList.func8 .defineList.func9 .defineMappingProxy .defineMappingProxy.defineMappingProxy.func3.func18
+ .defineMappingProxy.func1 .defineMappingProxy.func10 .defineMappingProxy.func9 .defineMember .defineMemoryView .defineModule .defineNone .defineNotImplemented
+ .defineObject .defineObject.func1 .defineObject.func3 .defineObject.func4 .defineObject.func7 .defineParamSpecPart .defineProperty
+ .defineProperty.WithAttrs[go.shape.0178edf4146f87498bf4036e3c49215a4238cfa10e3c6e3bd0c60fc486edcf0d].func21 .defineProperty.defineProperty.func1.func19
+ .defineProperty.func2 .defineProperty.func3 .defineProperty.func4 .defineProperty.func5 .defineProperty.func7 .defineProperty.func9 .defineRange
+ .defineRange.func1 .defineRange.func14 .defineRange.func2 .defineRange.func3 .defineRange.func9 .defineReferences .defineReferences.func10
+ .defineReferences.func13 .defineReferences.func7 .defineSet .defineSet.func1 .defineSet.func12 .defineSet.func3 .defineSet.func4 .defineSet.func5
+ .defineSet.func6 .defineSet.setOperators.func13 .defineSimpleNamespace .defineSlice .defineStr .defineStr.func1 .defineStr.func2 .defineStrIter
+ .defineStrIterType .defineSuper
+ .defineSuper.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.typ2_*github.com/aioplay/aioplay/python/vm.Type;_github.com/aioplay/aioplay/python/vm.obj_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.objType_*github.com/aioplay/aioplay/python/vm.Type_}].func7
+ .defineSuper.func1 .defineTemplate .defineTuple
+ .defineTuple.Subclassable[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.items_[]github.com/aioplay/aioplay/python/vm.Value_}].func14
+ .defineTuple.func1 .defineTuple.func2 .defineTuple.func2.deferwrap1 .defineTuple.func4 .defineTuple.func5 .defineTuple.func6 .defineTuple.func7
+ .defineTuple.func7.1 .defineTuple.func8 .defineType .defineTypeParams .defineTypeParams.func22 .defineTypeType .defineTypeType.func1 .defineTypeType.func10
+ .defineTypeType.func11 .defineTypeType.func12 .defineTypeType.func14 .defineTypeType.func15 .defineTypeType.func17 .defineTypeType.func18 .defineTypeType.func2
+ .defineTypeType.func22 .defineTypeType.func23 .defineTypeType.func3 .defineTypeType.func4 .defineTypeType.func6 .defineUnion .dictGetItem .dictRepr
+ .dictRepr.deferwrap1 .digitsToInt .discardCoroutine .displayWidth .exceptionField .exceptionField.func1 .exceptionNew .exceptionRepr .exceptionStr .fewDigits
+ .fieldNumber .fillArg .floatBinary .floatBinary.floatBinop.func7 .floatBinary.floatBinop.func9 .floatBinary.func1 .floatBinary.func3 .floatCompare .floatFrom
+ .floatMethods .floatNew .floatOfType .floatOperands .floatRound .floatText .floatToInt .floatValue .formatFloatSpec .formatIntSpec .formatStrSpec
+ .formatWarning .frozenKey .genAttributes .genClose .genNext .genSend .genericNew .goIterMethods .goIterType .groupDigits .groupNew .hasOwn .hasSurrogate
+ .hasWord .hashString .init .init.0 .init.func9 .initKeywords .initSlotGroups .initSlotGroups.func1 .initSlotGroups.func10 .initSlotGroups.func11
+ .initSlotGroups.func2 .initSlotGroups.func3 .initSlotGroups.func4 .initSlotGroups.func5 .initSlotGroups.func6 .initSlotGroups.func7 .initSlotGroups.func8
+ .initSlotGroups.func9 .initValue .inlineStr .instanceDict .intAbs .intAdd .intCompare .intDigits .intDiv .intDivMod .intFrom .intLShift .intMethods
+ .intMethods.func9 .intMul .intNeg .intNew .intOfType .intPow .intRepr .intString .intToFloat .internName .internStr .isDescriptor .isDigitRune .isIdentifier
+ .isSubset .itemsOf .knownName .lendsItself .lineEnd .listExtend .listIterPickle .listSetItem .literal .literalError .loosen .makeGenerator .map.init.0
+ .map.init.1 .map.init.2 .map.init.3 .map.init.4 .memberGet .memberSet .memoryViewGetSet .memoryViewMethods .mentions .mergeTypeNames .moduleGetAttr .mulInt64
+ .mustRepr .nameError .nativeMember .newASCII .newBuiltin .newBuiltinsDict .newDictIter .newDictIter.func1 .newDictIter.func2 .newDictView .newFrameLocals
+ .newGoIterType .newMessage .newPair .newPercent .newRange .newReversed .newReversed.func1 .newReversed.func2 .newSuper .newText .newWrapper .newWrapper.func1
+ .newZip .newZip.askStrict.func3 .newZip.func1 .newZip.func2 .nextVersion .normalEncoding .noteAttribute .numberDivMod .objectCompare .objectDir
+ .objectDir.func1 .objectFormat .objectInit .objectNewSlot .objectStr .objectStr.deferwrap1 .orNone .parseDigits .parseField .parseFloat .parseInt
+ .parseSignature .parseSignature.func1 .parseSpec .plainInt .powFloat .powInt64 .quoteFor .rangeIter .rangeIterPickle .readySlots .readySlots.func1 .replaceText
+ .reprString .reserveBits .reserveText .reserveTree[go.shape.[]uint8] .reserveTree[go.shape.string] .roundFloat .runeCount .scattered .seenAt.boundAnew
+ .selfValue .seqIterPickle .setCompare .setContains .setIter .setIter.func1 .setIter.func2 .setMethods .setRepr .setRepr.deferwrap1 .singleton .singleton.func3
+ .sliceBound .slotWrapper .spaceEnd .spaceStart .specGroup .specNumber .splitArgs .strArg .strCompare .strConcat .strOf .strRepeat .superGetAttr .superInit
+ .syntaxErrorStr .textCapitalize .textCapitalize.func1 .textCaseMethods .textClassMethods .textClassMethods.every.func10 .textClassMethods.every.func13
+ .textClassMethods.func1 .textClassMethods.func5 .textContains .textCount .textFindMethods .textFindMethods.affix.func7 .textFindMethods.affix.func8
+ .textFindMethods.finder.func3 .textFindMethods.finder.func5 .textFormatMethod .textFormatMethod.func1 .textGetItem .textHash .textIter .textJoin .textLower
+ .textMethods .textMod .textNew .textNext .textOf .textPadMethods .textPadMethods.func1 .textPadMethods.func2 .textPadMethods.func3 .textPadMethods.padder.func4
+ .textPadMethods.padder.func5 .textPadMethods.padder.func6 .textReplace .textSplit .textSplitMethods .textSplitMethods.stripper.func1 .textSplitlines .textTitle
+ .textTitle.func1 .textUpper .textZfill .toBig .traceAttributes .trimSpace .tupleIterPickle .typeCall .typeDoc .typeGetAttr .typeModule .typeNew
+ .typeNew.(*Type).trackInstances.func1 .typeRepr .typeSetAttr .typeSetAttr.(*Type).modified.func1 .unhashable .unreachable .unreachable.func1 .unreachable.func2
+ .viewOperators .wrappedAttribute .writtenProperty
package github.com/hack-pad/safejs
- .(*Value).Get .CopyBytesToGo .CopyBytesToGo.func1 .CopyBytesToJS .CopyBytesToJS.func1 .Value.Call .Value.Call.func1 .Value.Get .Value.Get.func1 .Value.Index
- .Value.Index.func1 .Value.Invoke .Value.Invoke.func1 .Value.New .Value.New.func1 .toJSFunc .toJSFunc.func1 .toJSFunc.func2 .toJSValue
package github.com/hack-pad/safejs/internal/catch
- .Try[go.shape.bool] .Try[go.shape.bool].deferwrap1 .Try[go.shape.int] .Try[go.shape.int].deferwrap1 .Try[go.shape.string] .Try[go.shape.string].deferwrap1
- .Try[go.shape.struct_{_github.com/hack-pad/safejs.jsValue_syscall/js.Value_}]
- .Try[go.shape.struct_{_github.com/hack-pad/safejs.jsValue_syscall/js.Value_}].deferwrap1
- .Try[go.shape.struct_{_syscall/js.Value;_syscall/js.bubble_*internal/synctest.Bubble;_syscall/js.id_uint32_}]
- .Try[go.shape.struct_{_syscall/js.Value;_syscall/js.bubble_*internal/synctest.Bubble;_syscall/js.id_uint32_}].deferwrap1 .recoverErr .recoverValueToError
package github.com/hack-pad/safejs/internal/stackerr
- .(*stackError).Error .(*stackError).Format .(*stackError).Unwrap .(*stacktrace).String .collectStacktrace
package internal/abi
- .(*FuncType).InSlice .(*FuncType).Kind .(*FuncType).Len .(*FuncType).OutSlice .(*IntArgRegBitmap).Get .(*IntArgRegBitmap).Set .(*Kind).String
- .(*RegArgs).IntRegArgAddr .(*StructField).Embedded .(*Type).Align .(*Type).Common .(*Type).Elem .(*Type).ExportedMethods .(*Type).HasName
- .(*Type).IsDirectIface .(*Type).Kind .(*Type).Len .(*Type).NumMethod .(*Type).Pointers .(*Type).Size .(*Type).Uncommon .(*UncommonType).ExportedMethods
- .Escape[go.shape.*uint8] .Kind.String .Name.IsExported .Name.Tag .NewName
+ .Name.IsBlank .Name.Name .NoEscape .TypeOf
package internal/bisect
- .(*Matcher).stack .(*dedup).seen .(*dedup).seenLossy .(*parseError).Error .Hash .New .PrintMarker .printStack
package internal/bytealg
- .Compare .IndexByte .IndexRabinKarp[go.shape.[]uint8] .LastIndexRabinKarp[go.shape.[]uint8]
+ .IndexByteString .IndexRabinKarp[go.shape.string] .MakeNoZero
package internal/chacha8rand
+ .(*State).Init .(*State).Refill .(*State).Reseed .block .block_generic .setup
package internal/cpu
+ .Initialize .processOptions
package internal/fmtsort
- .Sort .Sort.func1 .compare .nilCompare
package internal/godebug
- .(*Setting).IncNonDefault .(*Setting).IncNonDefault-fm .(*Setting).Value .(*Setting).Value.func1 .(*Setting).register .(*Setting).register-fm
- .(*runtimeStderr).Write .newIncNonDefault .registerMetric .update.func1
+ .init.0 .lookup .parse .setNewIncNonDefault .setUpdate .update .update.deferwrap1 .update.func2
package internal/poll
- .(*DeadlineExceededError).Error .(*FD).Close .(*FD).Ftruncate .(*FD).Ftruncate.deferwrap1 .(*FD).Read .(*FD).Read.deferwrap1 .(*FD).Seek .(*FD).Seek.deferwrap1
- .(*FD).Write .(*FD).Write.deferwrap1 .(*FD).decref .(*FD).destroy .(*FD).readUnlock .(*FD).writeUnlock .(*errNetClosing).Error .(*fdMutex).decref
- .(*fdMutex).incref .(*fdMutex).increfAndClose .(*fdMutex).rwlock .(*fdMutex).rwunlock .errNetClosing.Error .runtime_Semacquire .runtime_Semrelease
package internal/reflectlite
- .(*ValueError).Error .(*rtype).Implements .(*rtype).Kind .(*rtype).Len .(*rtype).Name .(*rtype).String .(*rtype).common .Swapper .Swapper.func1 .Swapper.func2
- .Swapper.func3 .Swapper.func4 .Swapper.func5 .Swapper.func6 .Swapper.func7 .Swapper.func8 .Swapper.func9 .Value.Len .Value.numMethod .chanlen
- .haveIdenticalType .haveIdenticalUnderlyingType .ifaceE2I .maplen .methodName .name.name .packEface .pkgPath .rtype.Len .rtype.Name .rtype.String .typedmemmove
- .unsafe_New .valueInterface
+ .Value.Elem .Value.Set .Value.assignTo .directlyAssignable .elem .flag.mustBeAssignable .flag.mustBeExported .implements .resolveNameOff .resolveTypeOff
+ .rtype.AssignableTo .rtype.Elem .rtype.Implements .rtype.Kind .rtype.common
package internal/runtime/atomic
- .(*Int32).Store .(*Uint64).Store .Xchgint32 .Xchgint64 .Xchguintptr .casPointer
+ .And .And8 .Cas .Cas64 .CasRel .Casint32 .Casint64 .Casp1 .Casuintptr .Load .Load64 .Load8 .LoadAcq .LoadAcquintptr .Loadint32 .Loadint64 .Loadp .Loaduint
+ .Loaduintptr .Or .Or8 .Store .Store64 .Store8 .StoreRel .StoreReluintptr .Storeint32 .Storeint64 .StorepNoWB .Storeuintptr .Xadd .Xadd64 .Xaddint32 .Xaddint64
+ .Xadduintptr .Xchg .Xchg64 .goXchg8 .storePointer
package internal/runtime/exithook
- .Run .Run.deferwrap1 .Run.deferwrap2 .Run.func1
package internal/runtime/maps
- .(*Iter).Elem .(*Iter).Initialized .(*Iter).Key .(*Iter).grownKeyElem .(*Map).Clear .(*Map).clearSmall .(*Map).getWithKey .(*Map).putSlotSmallFast32
- .(*table).Clear .(*table).getWithKey .(*unhashableTypeError).Error .fatal .newobject .typeString .unhashableTypeError.Error
+ .(*Iter).Init .(*Iter).Next .(*Map).Delete .(*Map).deleteSmall .(*Map).getWithKeySmall .(*Map).getWithoutKeySmallFastStr .(*Map).growToSmall
+ .(*Map).growToTable .(*Map).installTableSplit .(*Map).putSlotSmall .(*Map).putSlotSmallFast64 .(*Map).putSlotSmallFastPtr .(*Map).putSlotSmallFastStr
+ .(*table).Delete .(*table).grow .(*table).pruneTombstones .(*table).rehash .(*table).reset .(*table).split .(*table).uncheckedPutSlot .NewMap .mapKeyError2
+ .newTable .newarray .rand .typedmemclr .typedmemmove
package internal/runtime/math
+ .MulUintptr
package internal/strconv
- .(*Error).Error .(*decimal).Assign .(*decimal).Round .(*decimal).RoundedInteger .(*decimal).Shift .(*decimal).floatBits .(*decimal).set .AppendComplex
- .Error.Error .atof32 .atofHex .bigFtoa .dboxFtoa32 .eiselLemire32 .eiselLemire64 .fmtB .fmtE .fmtX .leftShift .rightShift .roundShortest .underscoreOK
+ .AppendInt .AppendUint .Atoi .FormatInt .FormatUint .ParseFloat .ParseInt .ParseUint .atof64 .atof64exact .dboxDigits .dboxFtoa .dboxFtoa64 .fixedFtoa .fmtF
+ .formatBase10 .formatBits .formatDigits .genericFtoa .parseFloatPrefix .readFloat .special .trimZeros .umul128Upper64 .umul192Upper128
package internal/stringslite
- .IndexByte
+ .Cut .Index
package internal/sync
- .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).expand .(*Mutex).lockSlow .(*Mutex).unlockSlow
- .(*entry[go.shape.interface_{},go.shape.interface_{}]).lookup .fatal .runtime_SemacquireMutex .runtime_Semrelease .runtime_canSpin .runtime_doSpin
- .runtime_nanotime .throw
+ .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).Load .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).LoadOrStore
+ .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).LoadOrStore.deferwrap1 .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).Range
+ .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).init .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).initSlow
+ .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).initSlow.deferwrap1 .(*HashTrieMap[go.shape.interface_{},go.shape.interface_{}]).iter
+ .(*Mutex).Lock .(*Mutex).Unlock
package internal/synctest
- .(*Bubble).Run .acquire .inBubble .release
package io/fs
- .(*FileMode).IsDir .(*FileMode).String .(*PathError).Error .(*PathError).Unwrap .FileMode.IsDir .FileMode.String .FormatFileInfo
+ .ValidPath .init
package iter
+ .init
package main
- .(*fetcher).Fetch .(*program).Failure .(*program).Interrupt .(*program).Run .answer .fetcher.Fetch
+ .(*session).finish .(*session).flush .(*session).flush-fm .(*session).input .(*session).input-fm .(*session).print .(*session).receive .(*session).slice
+ .(*session).slice-fm .(*session).start .(*session).start.func1 .(*session).start.func2 .(*session).start.func3 .(*session).tellPaused .(*session).trace
+ .(*session).trace-fm .appendInt .appendMilliseconds .build .emit .fields.integer .fields.number .hostEmit .inbox .main .newPython .parseFields .program.Failure
+ .program.Interrupt .program.Run .receive .serve .warmUp
package maps
- .Keys[go.shape.map[string][]uint8,go.shape.string,go.shape.[]uint8] .Keys[go.shape.map[string][]uint8,go.shape.string,go.shape.[]uint8].func1
package math
- .Abs .Atanh .Expm1 .Log1p .Min .Modf .Nextafter .Round .Signbit .Trunc .archTrunc .asin .atan .atan2 .atanh .cbrt .exp .expm1 .expmulti .hypot .log1p .min .mod
- .pow .remainder .satan .shrcompress .sin .trigReduce
+ .Ceil .FMA .Float64bits .Floor .IsInf .IsNaN .Sqrt .archCeil .archFloor .frexp .ldexp .log .log2
package math/big
- .(*ErrNaN).Error .(*Float).Cmp .(*Float).Int .(*Float).SetFloat64 .(*Float).ucmp .(*Int).Abs .(*Int).Binomial .(*Int).Bit .(*Int).Bits .(*Int).Cmp .(*Int).Div
- .(*Int).Float64 .(*Int).Format .(*Int).GCD .(*Int).Mod .(*Int).ModInverse .(*Int).Quo .(*Int).Set .(*Int).SetInt64 .(*Int).String .(*Int).lehmerGCD
- .(*Rat).Float64 .(*Rat).Float64.deferwrap1 .(*Rat).SetFloat64 .(*Rat).SetFrac .(*Rat).norm .(*Rat).norm.deferwrap1 .(*nat).String .(*stack).free .(*stack).nat
- .(*stack).restore .ErrNaN.Error .addMulVVWW .addMulVVWW_g .addTo .addVW .basicMul .basicSqr .basicSqr.deferwrap1 .euclidUpdate .karatsuba .karatsuba.deferwrap1
- .karatsubaSqr .karatsubaSqr.deferwrap1 .lehmerSimulate .lehmerUpdate .nat.String .nat.andNot .nat.div.deferwrap1 .nat.divBasic .nat.divBasic.deferwrap1
- .nat.divLarge .nat.divLarge.deferwrap1 .nat.divRecursiveStep .nat.divRecursiveStep.deferwrap1 .nat.expNNMontgomery .nat.expNNMontgomeryEven .nat.expNNWindowed
- .nat.expNNWindowed.deferwrap1 .nat.expWW .nat.montgomery .nat.mul.deferwrap1 .nat.mul.deferwrap2 .nat.rem .nat.rem.deferwrap1 .nat.setBytes .nat.setUint64
- .nat.sqr.deferwrap1 .nat.sqrt .nat.sqrt.deferwrap1 .nat.subMod2N .nat.trunc .quotToFloat64 .subVW
+ .(*Float).Float64 .(*Float).Set .(*Float).SetInt .(*Float).round .(*Float).setExpAndRound .(*Int).Add .(*Int).And .(*Int).BitLen .(*Int).Bytes .(*Int).DivMod
+ .(*Int).Exp .(*Int).Int64 .(*Int).IsInt64 .(*Int).Lsh .(*Int).Mul .(*Int).Neg .(*Int).Not .(*Int).Or .(*Int).QuoRem .(*Int).Rsh .(*Int).SetString .(*Int).Sign
+ .(*Int).Sub .(*Int).Xor .(*Int).exp .(*Int).mul .(*Int).scan .(*Int).setFromScanner .NewInt .addVV .addVV_g .divWVW .divWW .divisors .fnorm .lshVU .lshVU_g
+ .mulAddVWW .mulAddVWW_g .nat.add .nat.and .nat.cmp .nat.convertWords .nat.div .nat.divW .nat.expNN .nat.expNN.deferwrap1 .nat.itoa .nat.itoa.deferwrap1
+ .nat.lsh .nat.mul .nat.mulAddWW .nat.or .nat.rsh .nat.scan .nat.sqr .nat.sub .nat.xor .reciprocalWord .rshVU .rshVU_g .scanSign .subVV .subVV_g
package math/bits
+ .Div64
package os
- .(*File).Close .(*File).Name .(*File).Read .(*File).Seek .(*File).Truncate .(*File).Write .(*File).WriteString .(*File).seek .(*File).wrapErr .(*file).close
- .init.func1 .sigpipe
+ .init .init.0 .newFile .newFileFromNewFile .runtime_args
package reflect
- .(*ChanDir).String .(*Kind).String .(*MapIter).Key .(*MapIter).Next .(*MapIter).Value .(*StructTag).Get .(*Value).Kind .(*Value).Len .(*Value).String
- .(*ValueError).Error .(*abiSeq).addArg .(*abiSeq).addRcvr .(*abiSeq).assignFloatN .(*abiSeq).assignIntN .(*abiSeq).regAssign .(*abiSeq).stackAssign
- .(*abiSeq).stepsForValue .(*bitVector).append .(*interfaceType).NumMethod .(*interfaceType).nameOff .(*interfaceType).typeOff .(*rtype).Elem .(*rtype).Field
- .(*rtype).Kind .(*rtype).Len .(*rtype).Name .(*rtype).NumMethod .(*rtype).String .(*rtype).common .(*rtype).exportedMethods .(*rtype).nameOff .(*rtype).textOff
- .(*rtype).typeOff .(*rtype).uncommon .(*structType).Field .ChanDir.String .Kind.String .StructTag.Get .StructTag.Lookup .TypeOf .Value.Bool .Value.Bytes
- .Value.CanAddr .Value.CanInterface .Value.Complex .Value.Elem .Value.Field .Value.Float .Value.Index .Value.Int .Value.Interface .Value.IsNil .Value.IsValid
- .Value.Kind .Value.Len .Value.MapRange .Value.NumField .Value.NumMethod .Value.Pointer .Value.String .Value.Type .Value.Uint .Value.UnsafePointer
- .Value.abiTypeSlow .Value.bytesSlow .Value.lenNonSlice .Value.panicNotBool .Value.pointer .Value.stringNonString .Value.typ .Value.typeSlow .ValueOf .add
- .addReflectOff .addTypeBits .align .archFloat32ToReg .arrayAt .callMethod .chanlen .copyVal .elem .escapes .flag.kind .flag.mustBe .flag.panicNotMap .flag.ro
- .floatFromReg .floatToReg .funcLayout .funcLayout.func1 .intFromReg .intToReg .makeMethodValue .mapIterNext .mapIterStart .maplen .memmove .methodReceiver
- .methodValueCall .methodValueCallCodePtr .nameOffFor .newAbiDesc .newName .packEface .packEfaceData .packIfaceValueIntoEmptyIface .resolveNameOff
- .resolveReflectName .resolveTextOff .resolveTypeOff .storeRcvr .stringFor .textOffFor .toRType .toType .typeOffFor .typedmemclr .typedmemmove .unpackEface
- .unsafe_New .valueInterface .valueMethodName .verifyNotInHeapPtr
+ .init .rtypeOf
package runtime
- .(*Frames).Next .(*Func).Entry .(*Func).Name .(*PanicNilError).Error .(*TypeAssertionError).Error .(*addrRanges).cloneInto .(*boundsError).Error .(*bucket).bp
- .(*bucket).mp .(*bucket).stk .(*cleanupQueue).enqueue .(*cleanupQueue).readQueueStats .(*cleanupQueue).wake .(*errorString).Error .(*fixalloc).free
- .(*g).isMaybeRunnable .(*gcCPULimiterState).update .(*gcControllerState).addIdleMarkWorker .(*gcControllerState).removeIdleMarkWorker
- .(*godebugInc).IncNonDefault .(*hexdumper).flushLine .(*hexdumper).init .(*hexdumper).write .(*itabTableType).add-fm .(*listHeadManual).pop
- .(*listHeadManual).remove .(*lockRank).String .(*m).snapshotAllp .(*maybeTraceablePtr).setTraceable .(*maybeTraceablePtr).setUntraceable
- .(*mheap).allocSpan.func1 .(*mheap).enableMetadataHugePages .(*mheap).reclaimChunk .(*mheap).sysAlloc.sysUnreserve.sysFreeOS.func1 .(*mspan).refreshPinnerBits
- .(*mspan).reportZombies .(*mspan).setUserArenaChunkToFault .(*mspan).setUserArenaChunkToFault.func1 .(*mspan).typePointersOf .(*mspan).typePointersOfType
- .(*p).destroy .(*p).destroy.freemcache.func2 .(*p).destroy.func1 .(*pageAlloc).enableChunkHugePages .(*pageCache).flush .(*pallocBits).findLargeN
- .(*plainError).Error .(*profBuf).close .(*profBuf).read .(*profBuf).takeOverflow .(*profBuf).wakeupExtra .(*rwmutex).rlock .(*rwmutex).rlock.func1
- .(*rwmutex).runlock .(*scavengerState).controllerFailed .(*semaRoot).dequeue .(*semaRoot).queue .(*semaRoot).rotateLeft .(*semaRoot).rotateRight
- .(*spanQueue).destroy .(*spanSPMC).deinit .(*stkframe).argBytes .(*sweepLocked).sweep.func1 .(*synctestBubble).changegstatus
- .(*synctestBubble).changegstatus.goready.func1 .(*synctestBubble).decActive .(*synctestBubble).decActive.goready.func1 .(*synctestBubble).incActive
- .(*synctestBubble).maybeWakeLocked .(*timeHistogram).write .(*timer).maybeRunAsync .(*timer).maybeRunAsync.func1 .(*timer).maybeRunChan
- .(*timer).maybeRunChan.func1 .(*timer).modify.func1 .(*timer).unlockAndRun.func1 .(*timers).siftDown .(*timers).take .(*traceAdvancerState).stop
- .(*traceBuf).varintAt .(*traceMap).newTraceMapNode .(*traceMap).put .(*traceMap).reset .(*traceRegionAlloc).alloc .(*traceRegionAlloc).alloc.func1
- .(*traceRegionAlloc).drop .(*traceSchedResourceState).acquireStatus .(*traceSchedResourceState).readyNextGen .(*traceStackTable).dump .(*traceStackTable).put
- .(*traceStringTable).put .(*traceStringTable).put.func1 .(*traceStringTable).reset .(*traceStringTable).reset.func1 .(*traceStringTable).writeString
- .(*traceTypeTable).dump .(*traceTypeTable).put .(*unwinder).cgoCallers .(*waitReason).String .(*wakeableSleep).close .(*wakeableSleep).wake .Caller .Callers
- .CallersFrames .FuncForPC .Goexit .NumCgoCall .abort .addExtraM .allGsSnapshotSortedForGC .allocm .allocm.func1 .asmcgocall .asyncPreempt .asyncPreempt2
- .asyncPreempt2.func1 .atomicAllG .atomicwb .badPointer .badmcall .badmcall2 .badmorestackg0 .badmorestackg0.func1 .badmorestackgsignal .badreflectcall
- .badsystemstack .badunlockosthread .bitCursor.write .blockTimerChan .blockevent .boundsError.Error .buildGCMask .bulkBarrierBitmap .c128equal .c128hash
- .c64equal .c64hash .call1024 .call1048576 .call1073741824 .call128 .call131072 .call134217728 .call16384 .call16777216 .call2048 .call2097152 .call256
- .call262144 .call268435456 .call32 .call32768 .call33554432 .call4096 .call4194304 .call512 .call524288 .call536870912 .call64 .call65536 .call67108864
- .call8192 .call8388608 .callCgoSymbolizer .callers .callers.func1 .canPreemptM .canpanic .casGFromPreempted .casGToPreemptScan .casgstatus.func1
- .casgstatus.func2 .casgstatus.func3 .cgoContextPCs .cgocall .chanlen .cheaprand64 .checkFinalizersAndCleanups .checkFinalizersAndCleanups.func1
- .checkFinalizersAndCleanups.func1.1 .checkIdleGCNoP .checkRunqsNoP .checkTimeouts.goready.func1 .checkTimersNoP .checkdead .checkdead.func1
- .clearCleanupContext .clearTimeoutEvent .closechan.goready.func1 .compute0 .concatbyte2 .concatbyte3 .concatbyte4 .concatbyte5 .concatbytes .convT32
- .convTnoptr .countrunes .deductAssistCredit .deferconvert .deferproc .deferprocStack .doRecordGoroutineProfile .doRecordGoroutineProfile.func1 .dopanic_m
- .dopanic_m.func1 .dopanic_m.tracebackothers.func2 .dumpScanStats .dumpStacksRec .dumpTypesRec .dumpgstatus .endCheckmarks .entersyscall
- .entersyscallHandleGCWait .entersyscallWakeSysmon .errorString.Error .exit .exitThread .exitsyscall .exitsyscall.func1 .exitsyscall.func2 .exitsyscall.func3
- .exitsyscall.func4 .exitsyscallNoP .exitsyscallTryGetP .expandCgoFrames .f32equal .f32hash .f64equal .f64hash .fatal .fatal.func1 .fatalpanic .fatalpanic.func1
- .fatalpanic.func2 .fatalthrow .fatalthrow.func1 .finReadQueueStats .findGoroutineLeaks .findMaybeRunnableGoroutines .fmin64 .fmtNSAsMS .forEachGRace
- .forEachSpecial .fpunwindExpand .freezetheworld .funcNamePiecesForPrint .funcfile .funcline1 .funcpkgpath .gcAssistAlloc .gcAssistAlloc.func1
- .gcAssistAlloc.func2 .gcAssistAlloc1 .gcDrainN .gcDumpObject .gcMarkDone.func4 .gcMarkRootCheck .gcMarkRootCheck.func1 .gcMarkTermination.func2.1
- .gcMarkTermination.func4.1 .gcMarkTermination.func5 .gcMarkTermination.gcRestoreSyncObjects.func6 .gcParkAssist .gcParkStrongFromWeak .gcStart.func1
- .gcStart.setSyncObjectsUntraceable.func5 .gcWriteBarrier3 .gcWriteBarrier4 .gcWriteBarrier5 .gcWriteBarrier6 .gcWriteBarrier7 .gcWriteBarrier8 .gcallers
- .gcmarknewobject .gcstopm .getCleanupContext .getGCMaskOnDemand .getGCMaskOnDemand.func1 .getcallerfp .gfget.func1 .gfpurge .goPanicIndex .goPanicIndexU
- .goPanicSlice3Acap .goPanicSlice3Alen .goPanicSlice3B .goPanicSlice3C .goPanicSliceAcap .goPanicSliceAcapU .goPanicSliceAlen .goPanicSliceAlenU .goPanicSliceB
- .goPanicSliceBU .goPanicSliceConvert .goStatusToTraceGoStatus .goroutineReady .goroutineReady.goready.func1 .goroutineheader .goschedIfBusy .goschedguarded_m
- .gotraceback .goyield .goyield_m .gwrite .handoffp .hexdumpMarker.start .hexdumpWords .hexdumpWords.func1 .incidlelocked .init.5.func1 .initMetrics
- .initMetrics.func1 .initMetrics.func10 .initMetrics.func11 .initMetrics.func12 .initMetrics.func13 .initMetrics.func14 .initMetrics.func15 .initMetrics.func16
- .initMetrics.func17 .initMetrics.func18 .initMetrics.func19 .initMetrics.func2 .initMetrics.func20 .initMetrics.func21 .initMetrics.func22 .initMetrics.func23
- .initMetrics.func24 .initMetrics.func25 .initMetrics.func26 .initMetrics.func27 .initMetrics.func28 .initMetrics.func29 .initMetrics.func3 .initMetrics.func30
- .initMetrics.func31 .initMetrics.func32 .initMetrics.func33 .initMetrics.func34 .initMetrics.func35 .initMetrics.func36 .initMetrics.func37 .initMetrics.func38
- .initMetrics.func39 .initMetrics.func4 .initMetrics.func40 .initMetrics.func41 .initMetrics.func42 .initMetrics.func43 .initMetrics.func44 .initMetrics.func45
- .initMetrics.func46 .initMetrics.func47 .initMetrics.func48 .initMetrics.func49 .initMetrics.func5 .initMetrics.func50 .initMetrics.func51 .initMetrics.func52
- .initMetrics.func53 .initMetrics.func54 .initMetrics.func55 .initMetrics.func56 .initMetrics.func57 .initMetrics.func58 .initMetrics.func59 .initMetrics.func6
- .initMetrics.func60 .initMetrics.func61 .initMetrics.func62 .initMetrics.func63 .initMetrics.func64 .initMetrics.func65 .initMetrics.func66 .initMetrics.func7
- .initMetrics.func8 .initMetrics.func9 .injectglist.func1 .interequal .interfaceSwitch .interhash .isExportedRuntime .isMarkedOrNotInHeap .lockRank.String
- .lockextra .mPark .mProf_Free .mProf_Malloc.func1 .main.func1 .makeTraceFrame .makeTraceFrames .mapaccess2_fast32 .mapassign_fast32 .mapclear .mapdelete_fast32
- .memCheck .memequal128 .memequal16 .memequal32 .memequal_varlen .memhash128 .memhash32 .memhash32Fallback .metricReader.compute-fm .mexit .mgetSpecific
- .moveSliceNoScan .mput .mspinning .newBucket .newdefer .newextram .newm .newm1 .nilfunc .notInitialized .notInitialized1 .notetsleepg .notewakeup
- .notewakeup.goready.func1 .oneNewExtraM .osyield .panicCheck1 .panicCheck2 .panicdivide .panicdottypeE .panicdottypeI .panicmakeslicecap .panicmakeslicelen
- .panicnildottype .panicrangestate .panicshift .panicunsafeslicelen .panicunsafeslicelen1 .panicunsafeslicenilptr .panicunsafeslicenilptr1 .panicunsafestringlen
- .panicunsafestringnilptr .panicwrap .parseByteCount .pidleput .plainError.Error .pollFractionalWorkerExit .pollWork .popDefer .postMallocgcDebug
- .preMallocgcDebug .preemptPark .preprintpanics .preprintpanics.func1 .printAncestorTraceback .printAncestorTracebackFuncInfo .printArgs .printCgoTraceback
- .printCgoTraceback.func1 .printFuncName .printOneCgoTraceback .printPreFatalDeferPanic .printScavTrace .printanycustomtype .printbool .printcomplex128
- .printcomplex64 .printcreatedby .printcreatedby1 .printfloat32 .printfloat64 .printhex .printhexopts .printindented .printint .printlock .printnl .printpanics
- .printpanicval .printpointer .printquoted .printslice .printsp .printstring .printuint .printuintptr .printunlock .procyieldAsm .readTimeRandom .readyWithTime
- .readyWithTime.goready.func1 .recordForPanic .recvDirect .reentersyscall .reentersyscall.func1 .reentersyscall.func2 .reentersyscall.func3
- .reentersyscall.func4 .releasep .releasepNoTrace .reparsedebugvars .resetForSleep .rtype.pkgpath .rtype.string .runCheckmark .runSafePointFn .runqdrain
- .runqempty .runqgrab .runqputslow .runqsteal .save .saveBlockEventStack .saveblockevent .saveg .scanConservative .schedtrace .schedtrace.func1 .selectgo
- .selectgo.func2 .selectgo.func3 .sellock .selparkcommit .selunlock .sendDirect .setCheckmark .setCleanupContext .setTinyBlockContext .setprofilebucket .shade
- .showframe .showfuncinfo .sigpanic .stackcacherelease .startCheckmarks .startCheckmarks.func1 .startPCForTrace .startTheWorldGC .startlockedm .startm
- .startpanic_m .stkbucket .stopTheWorldGC .stoplockedm .stopm .sweepone.func1 .switchToCrashStack .switchToCrashStack0 .synctest_inBubble.func1 .sysFree
- .sysFree.sysFreeOS.func1 .syscallingThread.gcstopP .syscallingThread.releaseP .systemstack_switch .throw .throw.func1 .timeHistogramMetricsBuckets
- .timeSleepUntil .timerchandrain .totalMutexWaitTimeNanos .traceAcquire .traceAcquireEnabled .traceAdvance .traceAdvance.forEachP.func7 .traceAdvance.func1
- .traceAdvance.func1.1 .traceAdvance.func2 .traceAdvance.func3 .traceAdvance.func4 .traceAdvance.func5 .traceAdvance.func6 .traceBufFlush .traceCPUFlush
- .traceCPUFlush.func1 .traceEventWriter.event .traceLocker.GCActive .traceLocker.GCDone .traceLocker.GCMarkAssistDone .traceLocker.GCMarkAssistStart
- .traceLocker.GCStart .traceLocker.GCSweepDone .traceLocker.GCSweepSpan .traceLocker.GCSweepStart .traceLocker.GoCreate .traceLocker.GoEnd .traceLocker.GoPark
- .traceLocker.GoStart .traceLocker.GoStop .traceLocker.GoSysCall .traceLocker.GoSysExit .traceLocker.GoUnpark .traceLocker.Gomaxprocs
- .traceLocker.GoroutineStackAlloc .traceLocker.GoroutineStackFree .traceLocker.HeapAlloc .traceLocker.HeapGoal .traceLocker.HeapObjectAlloc
- .traceLocker.HeapObjectFree .traceLocker.ProcStart .traceLocker.ProcSteal .traceLocker.ProcStop .traceLocker.STWDone .traceLocker.STWStart
- .traceLocker.SpanAlloc .traceLocker.SpanFree .traceLocker.emitUnblockStatus .traceLocker.eventWriter .traceLocker.ok .traceLocker.startPC .traceReadCPU
- .traceReader .traceReaderAvailable .traceRegisterLabelsAndReasons .traceRelease .traceStack .traceStopReadCPU .traceSyncBatch .traceSyncBatch.func1
- .traceThreadDestroy .traceThreadDestroy.func1 .traceWriter.ensure .traceWriter.event .traceWriter.flush .traceWriter.flush.func1 .traceWriter.refill
- .traceWriter.refill.func1 .traceWriter.writeGoStatus .traceWriter.writeProcStatus .traceWriter.writeProcStatusForP .traceback1 .traceback1.func1 .traceback2
- .traceback2.func1 .tracebackHexdump .tracebackHexdump.func1 .tracebackPCs .tracebacksomeothers .tracebacksomeothers.func1 .tryRecordGoroutineProfile
- .tryRecordGoroutineProfileWB .typeBitsBulkBarrier .typesEqual .unblockTimerChan .unlockextra .unreachableMethod .waitReason.String .waitReason.isChanWait
- .waitReason.isSyncWait .wasmExit .wasmWrite .wbMove .wbZero .wirep.func1 .wirep.func2 .write .write1 .writeErrData .xRegRestore
+ .(*_panic).initOpenCodedDefers .(*_panic).nextDefer .(*_panic).nextFrame .(*_panic).nextFrame.func1 .(*_panic).start .(*activeSweep).begin .(*activeSweep).end
+ .(*activeSweep).markDrained .(*addrRanges).add .(*addrRanges).findAddrGreaterEqual .(*addrRanges).findSucc .(*addrRanges).init .(*atomicHeadTailIndex).incTail
+ .(*atomicOffAddr).Clear .(*atomicOffAddr).Load .(*atomicOffAddr).StoreMin .(*atomicScavChunkData).load .(*atomicScavChunkData).store .(*cleanupQueue).flush
+ .(*cleanupQueue).needsWake .(*consistentHeapStats).acquire .(*consistentHeapStats).release .(*consistentHeapStats).unsafeRead .(*cpuStats).accumulate
+ .(*fixalloc).alloc .(*fixalloc).init .(*gcBitsArena).tryAlloc .(*gcCPULimiterState).accumulate .(*gcCPULimiterState).finishGCTransition
+ .(*gcCPULimiterState).resetCapacity .(*gcCPULimiterState).startGCTransition .(*gcCPULimiterState).unlock .(*gcCPULimiterState).updateLocked
+ .(*gcControllerState).addScannableStack .(*gcControllerState).assignWaitingGCWorker .(*gcControllerState).commit .(*gcControllerState).endCycle
+ .(*gcControllerState).enlistWorker .(*gcControllerState).findRunnableGCWorker .(*gcControllerState).heapGoalInternal .(*gcControllerState).init
+ .(*gcControllerState).markWorkerStop .(*gcControllerState).memoryLimitHeapGoal .(*gcControllerState).needIdleMarkWorker
+ .(*gcControllerState).releaseNextGCMarkWorker .(*gcControllerState).resetLive .(*gcControllerState).revise .(*gcControllerState).setGCPercent
+ .(*gcControllerState).setMaxIdleMarkWorkers .(*gcControllerState).setMemoryLimit .(*gcControllerState).startCycle .(*gcControllerState).trigger
+ .(*gcControllerState).update .(*gcWork).balance .(*gcWork).dispose .(*gcWork).empty .(*gcWork).init .(*gcWork).putObj .(*gcWork).putObjBatch
+ .(*gcWork).tryGetObj .(*gcWork).tryGetSpan .(*gcWork).tryStealSpan .(*immortalWeakHandleMap).getOrAdd .(*inlineUnwinder).next .(*itabTableType).add
+ .(*itabTableType).find .(*lfstack).pop .(*lfstack).push .(*limiterEvent).consume .(*limiterEvent).start .(*limiterEvent).stop .(*linearAlloc).alloc
+ .(*listHeadManual).push .(*m).becomeSpinning .(*m).clearAllpSnapshot .(*mProfCycleHolder).increment .(*mProfCycleHolder).setFlushed .(*mSpanList).insert
+ .(*mSpanList).remove .(*mcache).allocLarge .(*mcache).nextFree .(*mcache).prepareForSweep .(*mcache).refill .(*mcache).releaseAll .(*mcentral).cacheSpan
+ .(*mcentral).grow .(*mcentral).uncacheSpan .(*mheap).alloc .(*mheap).alloc.func1 .(*mheap).allocMSpanLocked .(*mheap).allocManual .(*mheap).allocNeedsZero
+ .(*mheap).allocSpan .(*mheap).freeManual .(*mheap).freeSpanLocked .(*mheap).grow .(*mheap).init .(*mheap).initSpan .(*mheap).nextSpanForSweep .(*mheap).reclaim
+ .(*mheap).setSpans .(*mheap).sysAlloc .(*moduledata).funcName .(*moduledata).textOff .(*mspan).ensureSwept .(*mspan).heapBits .(*mspan).heapBitsSmallForAddr
+ .(*mspan).init .(*mspan).initHeapBits .(*mspan).moveInlineMarks .(*mspan).nextFreeIndex .(*mspan).refillAllocCache .(*mspan).typePointersOfUnchecked
+ .(*mspan).writeHeapBitsSmall .(*p).init .(*pageAlloc).alloc .(*pageAlloc).allocRange .(*pageAlloc).allocToCache .(*pageAlloc).find .(*pageAlloc).find.func1
+ .(*pageAlloc).findMappedAddr .(*pageAlloc).free .(*pageAlloc).grow .(*pageAlloc).init .(*pageAlloc).scavenge .(*pageAlloc).scavenge.func1
+ .(*pageAlloc).scavengeOne .(*pageAlloc).sysGrow .(*pageAlloc).sysInit .(*pageAlloc).update .(*pageBits).clearRange .(*pageBits).popcntRange
+ .(*pageBits).setRange .(*pageCache).alloc .(*pageCache).allocN .(*pallocBits).find .(*pallocBits).findSmallN .(*pallocBits).summarize .(*pallocData).allocRange
+ .(*pallocData).findScavengeCandidate .(*piController).next .(*scavChunkData).alloc .(*scavChunkData).free .(*scavengeIndex).alloc .(*scavengeIndex).find
+ .(*scavengeIndex).free .(*scavengeIndex).grow .(*scavengeIndex).init .(*scavengeIndex).nextGen .(*scavengeIndex).setEmpty .(*scavengeIndex).sysInit
+ .(*scavengerState).init .(*scavengerState).init.func1 .(*scavengerState).init.func2 .(*scavengerState).init.func3 .(*scavengerState).init.func4
+ .(*scavengerState).park .(*scavengerState).run .(*scavengerState).sleep .(*scavengerState).wake .(*spanInlineMarkBits).init .(*spanInlineMarkBits).tryAcquire
+ .(*spanQueue).chainEmpty .(*spanQueue).drain .(*spanQueue).put .(*spanQueue).refill .(*spanQueue).steal .(*spanQueue).tryDrain .(*spanSPMC).empty
+ .(*spanScanOwnership).or .(*spanSet).pop .(*spanSet).push .(*spanSet).reset .(*spanSetBlockAlloc).alloc .(*spanSetBlockAlloc).free .(*stackScanState).addObject
+ .(*stackScanState).getPtr .(*stackScanState).putPtr .(*stkframe).argMapInternal .(*stkframe).getStackMap .(*sweepClass).update .(*sweepLocked).sweep
+ .(*sweepLocked).sweep.(*mheap).freeSpan.func2 .(*sweepLocked).sweep.(*mheap).freeSpan.func3 .(*sweepLocker).tryAcquire .(*sysMemStat).add .(*ticksType).init
+ .(*timeHistogram).record .(*timer).maybeAdd .(*timer).modify .(*timer).stop .(*timer).unlock .(*timer).unlockAndRun .(*timer).updateHeap .(*timers).addHeap
+ .(*timers).adjust .(*timers).check .(*timers).cleanHead .(*timers).deleteMin .(*timers).initHeap .(*timers).run .(*timers).siftUp .(*timers).unlock
+ .(*timers).updateMinWhenHeap .(*timers).updateMinWhenModified .(*timers).wakeTime .(*unwinder).finishInternal .(*unwinder).initAt .(*unwinder).next
+ .(*unwinder).resolveInternal .(*unwinder).symPC .(*waitq).dequeue .(*wbBuf).reset .GC .GOMAXPROCS .Gosched .ReadMemStats .ReadMemStats.func1 .SetFinalizer
+ .SetFinalizer.func1 .SetFinalizer.func2 .acquireSudog .acquirep .acquirepNoTrace .addfinalizer .addspecial .adjustdefers .adjustframe .adjustpointers
+ .adjustsudogs .allgadd .allocmcache .allocmcache.func1 .args .asminit .atomicstorep .beforeIdle .bgscavenge .bgsweep .binarySearchTree .block .bootstrapRand
+ .bootstrapRandReseed .bulkBarrierPreWrite .bulkBarrierPreWriteSrcOnly .call16 .cansemacquire .casGToWaitingForSuspendG .casfrom_Gscanstatus .casgstatus
+ .castogscanstatus .chanparkcommit .chanrecv .chanrecv.func1 .chanrecv1 .chansend .chansend.func1 .chansend1 .check .checkASM .checkTimeouts .checkmcount
+ .clearpools .closechan .cmpstring .concatstring2 .concatstring3 .concatstring4 .concatstring5 .concatstrings .convT .convT64 .convTslice .convTstring
+ .copystack .createfing .currentMemory .decoderune .deductSweepCredit .defaultGOMAXPROCSUpdateEnable .deferreturn .doInit1 .efaceeq .empty .encoderune .execute
+ .extractHeapBitsSmall .fastexprand .fillAligned .finalizercommit .findObject .findRunnable .findfunc .findnull .finishDebugVarsSetup .finishsweep_m
+ .flushallmcaches .flushmcache .fmax64 .forEachG .forEachPInternal .forcegchelper .freeDeadSpanSPMCs .freeSomeWbufs .freeSomeWbufs.func1 .freeSpecial
+ .freeStackSpans .funcInfo.entry .funcMaxSPDelta .gcBeginWork .gcBgMarkStartWorkers .gcBgMarkStartWorkers.gowrap1 .gcBgMarkWorker .gcBgMarkWorker.func1
+ .gcBgMarkWorker.func2 .gcComputeStartingStackSize .gcControllerCommit .gcDrain .gcEndWork .gcFlushBgCredit .gcMark .gcMarkDone .gcMarkDone.forEachP.func5
+ .gcMarkDone.func1 .gcMarkDone.func2 .gcMarkDone.func3 .gcMarkTermination .gcMarkTermination.forEachP.func7 .gcMarkTermination.func1 .gcMarkTermination.func2
+ .gcMarkTermination.func3 .gcMarkTermination.func4 .gcMarkTinyAllocs .gcMarkWorkAvailable .gcNextMarkRoot .gcPaceScavenger .gcPaceSweeper .gcPrepareMarkRoots
+ .gcResetMarkState .gcResetMarkState.func1 .gcScanFinalizer .gcShouldScheduleWorker .gcStart .gcStart.func2 .gcStart.func3 .gcStart.func4 .gcSweep
+ .gcTrigger.test .gcWaitOnMark .gcWakeAllAssists .gcWakeAllStrongFromWeak .gcWriteBarrier1 .gcWriteBarrier2 .gcenable .gcenable.gowrap1 .gcenable.gowrap2
+ .gcinit .gdestroy .getOrAddWeakHandle .getRandomData .getWeakHandle .getempty .getempty.func1 .getitab .gfget .gfget.func2 .gfput .globrunqgetbatch .goargs
+ .godebugNotify .goenvs_unix .goexit .goexit0 .goexit1 .gogetenv .gogo .gopanic .gopark .gorecover .gorecover.func1 .goschedImpl .gosched_m .gostartcallfn
+ .gostring .greyobject .growMemory .growslice .growsliceBuf .handleAsyncEvent .handleEvent .handoff .heapRetained .ifaceeq .init .init.0 .init.3 .init.4 .init.5
+ .init.6 .injectglist .intstring .isShrinkStackSafe .isSystemGoroutine .itabAdd .itabInit .itabsinit .lfnodeValidate .lock .lock2 .mProf_Flush
+ .mProf_FlushLocked .mProf_Malloc .mProf_PostSweep .mReserveID .main .makeAddrRange .makechan .makemap .makemap_small .makeslice .makeslicecopy .malg
+ .malg.func1 .mallocgc .mallocgcLarge .mallocgcSmallNoscan .mallocgcSmallScanHeader .mallocgcSmallScanNoHeader .mallocgcTiny .mallocinit .mapIterNext
+ .mapIterStart .mapaccess1 .mapaccess1_fast32 .mapaccess1_fast64 .mapaccess1_faststr .mapaccess2 .mapaccess2_fast64 .mapaccess2_faststr .mapassign
+ .mapassign_fast64 .mapassign_fast64ptr .mapassign_faststr .mapdelete .mapdelete_fast64 .mapdelete_faststr .mapinitnoop .markroot .markroot.func1 .markrootBlock
+ .markrootFreeGStacks .markrootSpans .mcall .mcommoninit .memAlloc .memAllocNoGrow .memFree .memclrHasPointers .memclrNoHeapPointers
+ .memclrNoHeapPointersChunked .memequal .memequal0 .memequal64 .memequal8 .memhash .memhash64 .memhash64Fallback .memhash8 .memhashFallback .memmove
+ .mergeSummaries .moduledataverify1 .modulesinit .morestack .morestack_noctxt .moveSlice .moveSliceNoCap .moveSliceNoCapNoScan .mrandinit .mstart .mstart0
+ .mstart1 .mstartm0 .nanotime1 .netpollGenericInit .newArenaMayUnlock .newInlineUnwinder .newMarkBits .newSpanSPMC .newarray .newobject .newproc .newproc.func1
+ .newproc1 .newstack .nextMarkBitArenaEpoch .nilinterequal .nilinterhash .osinit .pMask.clear .pMask.read .park_m .parkunlock_c .parseRuntimeDebugVars
+ .parsegodebug .pause .pcdatavalue .pcdatavalue1 .pcvalue .persistentalloc .persistentalloc.func1 .persistentalloc1 .pidleget .pidlegetSpinning .pkgPath
+ .preemptall .preemptone .prepareFreeWorkbufs .procresize .profilealloc .progToPointerMask .publicationBarrier .putempty .putfull .queuefinalizer .rand
+ .randinit .rawbyteslice .rawruneslice .rawstringtmp .readGOGC .readGOMEMLIMIT .readmemstats_m .ready .recordspan .recovery .recv .recv.goready.func1
+ .reflectcall .reflectcallmove .releaseSudog .removefinalizer .removespecial .resetMemoryDataView .resetspinning .resolveNameOff .resolveTypeOff .resumeG
+ .rt0_go .rtype.textOff .runFinalizers .runGCProg .runqget .runqput .runqputbatch .saveAncestors .sbrk .scanObject .scanObjectSmall .scanObjectsSmall .scanSpan
+ .scanblock .scanframeworker .scanstack .schedEnableUser .schedinit .schedule .scheduleTimeoutEvent .selectnbrecv .selectnbsend .semacquire1 .semrelease1 .send
+ .send.goready.func1 .setBlockOnExitSyscall .setGCPercent.func1 .setMemoryLimit.func1 .shrinkstack .slicebytetostring .slicerunetostring .spanHasNoSpecials
+ .spanHasSpecials .spanOfHeap .spanSetScans .stackalloc .stackcache_clear .stackcacherefill .stackfree .stackpoolalloc .stackpoolfree .startTheWorld
+ .startTheWorld.func1 .startTheWorldWithSema .stealWork .step .stkobjinit .stopTheWorld .stopTheWorld.func1 .stopTheWorldWithSema .strequal .strhash
+ .strhashFallback .stringtoslicebyte .stringtoslicerune .suspendG .sweepone .syncadjustsudogs .sysAlloc .sysAllocOS .sysAllocOS.func1 .sysReserveAligned
+ .sysReserveAlignedSbrk .sysReserveAlignedSbrk.func1 .sysReserveOS .sysReserveOS.func1 .systemstack .taggedPointerPack .testAtomic64 .traceAllocFreeEnabled
+ .traceLockInit .tryDeferToSpanScan .trygetfull .typeAssert .typePointers.fastForward .typePointers.next .typedmemclr .typedmemmove .typedslicecopy .typehash
+ .typelinksinit .unlock .unlock2 .updateMaxProcsGoroutine .wakeNetPoller .wakep .walltime .wasmDiv .wbBufFlush .wbBufFlush.func1 .wbBufFlush1 .wirep
package runtime/debug
+ .SetTraceback .setGCPercent .setMemoryLimit
package slices
- .(*xorshift).Next
- .BinarySearchFunc[go.shape.[]github.com/aioplay/aioplay/python/vm.finalizable,go.shape.struct_{_github.com/aioplay/aioplay/python/vm.at_weak.Pointer[github.com/aioplay/aioplay/python/vm.Header];_github.com/aioplay/aioplay/python/vm.number_int64_},go.shape.int64]
- .Clone[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.*uint8]
- .ContainsFunc[go.shape.[]github.com/aioplay/aioplay/python/syntax.Warning,go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .Contains[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.*github.com/aioplay/aioplay/python/lib/support.ref]
- .Contains[go.shape.[]string,go.shape.string] .DeleteFunc[go.shape.[]*func(),go.shape.*uint8]
- .DeleteFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.*uint8]
- .DeleteFunc[go.shape.[]*go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b,go.shape.*uint8]
- .DeleteFunc[go.shape.[]github.com/aioplay/aioplay/python/vm.deadObject,go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .DeleteFunc[go.shape.[]weak.Pointer[github.com/aioplay/aioplay/python/lib/support.ref],go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_}]
- .DeleteFunc[go.shape.[]weak.Pointer[github.com/aioplay/aioplay/python/vm.memoryLoan],go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/vm.memoryLoan;_weak.u_unsafe.Pointer_}]
- .EqualFunc[go.shape.[]interface_{},go.shape.[]interface_{},go.shape.interface_{},go.shape.interface_{}]
- .Equal[go.shape.[]github.com/aioplay/aioplay/python/compile.Handler,go.shape.struct_{_Start_int32;_End_int32;_Target_int32_}]
- .Equal[go.shape.[]github.com/aioplay/aioplay/python/compile.Instr,go.shape.uint64]
- .Equal[go.shape.[]github.com/aioplay/aioplay/python/syntax.Pos,go.shape.struct_{_Line_int32;_Col_int32;_EndLine_int32;_EndCol_int32_}]
- .Equal[go.shape.[]int,go.shape.int] .Equal[go.shape.[]string,go.shape.string] .Equal[go.shape.[]uint8,go.shape.uint8]
- .IndexFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.*uint8]
- .IndexFunc[go.shape.[]*go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b,go.shape.*uint8]
- .IndexFunc[go.shape.[]github.com/aioplay/aioplay/python/syntax.Warning,go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .IndexFunc[go.shape.[]weak.Pointer[github.com/aioplay/aioplay/python/lib/support.ref],go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_}]
- .Index[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.*github.com/aioplay/aioplay/python/lib/support.ref]
- .Insert[go.shape.[]weak.Pointer[github.com/aioplay/aioplay/python/lib/support.ref],go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_}]
- .Reverse[go.shape.[]go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_},go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_}]
- .SortStableFunc[go.shape.[]github.com/aioplay/aioplay/python/syntax.Warning,go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .Sort[go.shape.[]int,go.shape.int] .breakPatternsCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .breakPatternsCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .breakPatternsOrdered[go.shape.int] .choosePivotCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .choosePivotCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .choosePivotOrdered[go.shape.int] .heapSortCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .heapSortCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .heapSortOrdered[go.shape.int] .heapSortOrdered[go.shape.string]
- .insertionSortCmpFunc[go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .insertionSortOrdered[go.shape.int] .medianAdjacentCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .medianCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .medianCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .medianOrdered[go.shape.int] .nextPowerOfTwo .order2CmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .overlaps[go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_}]
- .partialInsertionSortCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .partialInsertionSortCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .partialInsertionSortOrdered[go.shape.int] .partitionCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .partitionCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .partitionEqualCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .partitionEqualCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .partitionEqualOrdered[go.shape.int] .partitionEqualOrdered[go.shape.string] .partitionOrdered[go.shape.int]
- .pdqsortCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .pdqsortOrdered[go.shape.int] .reverseRangeCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref] .rotateCmpFunc[go.shape.int32]
- .rotateCmpFunc[go.shape.int]
- .rotateCmpFunc[go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .rotateCmpFunc[go.shape.struct_{_Key_reflect.Value;_Value_reflect.Value_}]
- .rotateCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_uintptr;_github.com/aioplay/aioplay/python/vm.from_github.com/aioplay/aioplay/python/vm.place;_github.com/aioplay/aioplay/python/vm.reg_int32_}]
- .rotateCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]
- .rotateLeft[go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_}]
- .rotateRight[go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/lib/support.ref;_weak.u_unsafe.Pointer_}]
- .siftDownCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
- .siftDownCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.number_int64_}]
- .siftDownOrdered[go.shape.int] .siftDownOrdered[go.shape.string] .stableCmpFunc[go.shape.int32]
- .stableCmpFunc[go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .stableCmpFunc[go.shape.struct_{_Key_reflect.Value;_Value_reflect.Value_}]
- .stableCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_uintptr;_github.com/aioplay/aioplay/python/vm.from_github.com/aioplay/aioplay/python/vm.place;_github.com/aioplay/aioplay/python/vm.reg_int32_}]
- .swapRangeCmpFunc[go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .symMergeCmpFunc[go.shape.int32]
- .symMergeCmpFunc[go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax.inside_bool_}]
- .symMergeCmpFunc[go.shape.struct_{_Key_reflect.Value;_Value_reflect.Value_}]
- .symMergeCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_uintptr;_github.com/aioplay/aioplay/python/vm.from_github.com/aioplay/aioplay/python/vm.place;_github.com/aioplay/aioplay/python/vm.reg_int32_}]
- .symMergeCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]
+ .Clone[go.shape.[]github.com/aioplay/aioplay/python/vm.Value,go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]
+ .Concat[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.*uint8]
+ .ContainsFunc[go.shape.[]github.com/aioplay/aioplay/python/syntax.Expr,go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.expr()_}]
+ .Contains[go.shape.[]int,go.shape.int] .DeleteFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/asyncio.coroutine,go.shape.*uint8]
+ .DeleteFunc[go.shape.[]*github.com/aioplay/aioplay/python/vm.GetSet,go.shape.*uint8]
+ .DeleteFunc[go.shape.[]*github.com/aioplay/aioplay/python/vm.Thread,go.shape.*uint8]
+ .DeleteFunc[go.shape.[]github.com/aioplay/aioplay/python/vm.finalizable,go.shape.struct_{_github.com/aioplay/aioplay/python/vm.at_weak.Pointer[github.com/aioplay/aioplay/python/vm.Header];_github.com/aioplay/aioplay/python/vm.number_int64_}]
+ .DeleteFunc[go.shape.[]github.com/aioplay/aioplay/python/vm.trackedClass,go.shape.struct_{_github.com/aioplay/aioplay/python/vm.at_weak.Pointer[github.com/aioplay/aioplay/python/vm.Type];_github.com/aioplay/aioplay/python/vm.parts_int_}]
+ .DeleteFunc[go.shape.[]int,go.shape.int]
+ .DeleteFunc[go.shape.[]weak.Pointer[github.com/aioplay/aioplay/python/vm.Header],go.shape.struct_{_weak.__[0]*github.com/aioplay/aioplay/python/vm.Header;_weak.u_unsafe.Pointer_}]
+ .Grow[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.*uint8]
+ .IndexFunc[go.shape.[]github.com/aioplay/aioplay/python/syntax.Expr,go.shape.interface_{_Position()_github.com/aioplay/aioplay/python/syntax.Pos;_github.com/aioplay/aioplay/python/syntax.expr()_}]
+ .Reverse[go.shape.[]github.com/aioplay/aioplay/python/vm.Value,go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]
+ .SortFunc[go.shape.[][]*github.com/aioplay/aioplay/python/lib/support.ref,go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
+ .Sorted[go.shape.string] .Sorted[go.shape.string].Collect[go.shape.string].AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1
+ .breakPatternsOrdered[go.shape.string] .choosePivotOrdered[go.shape.string]
+ .insertionSortCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref] .insertionSortOrdered[go.shape.string] .medianOrdered[go.shape.string]
+ .partialInsertionSortOrdered[go.shape.string] .partitionOrdered[go.shape.string] .pdqsortCmpFunc[go.shape.[]*github.com/aioplay/aioplay/python/lib/support.ref]
+ .pdqsortOrdered[go.shape.string]
+ .rotateCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.key_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.val_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.hash_uint64_}]
+ .stableCmpFunc[go.shape.int]
+ .stableCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.key_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.val_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.hash_uint64_}]
+ .stableCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.ref_*github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.num_uint64_}]
+ .symMergeCmpFunc[go.shape.int]
+ .symMergeCmpFunc[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.key_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.val_github.com/aioplay/aioplay/python/vm.Value;_github.com/aioplay/aioplay/python/vm.hash_uint64_}]
package sort
- .Ints .Slice .SliceStable .breakPatterns_func .choosePivot_func .heapSort_func .insertionSort_func .median_func .partialInsertionSort_func .partitionEqual_func
- .partition_func .pdqsort_func .reverseRange_func .rotate_func .siftDown_func .stable_func .symMerge_func
+ .Strings
package strconv
- .(*NumError).Error .(*NumError).Unwrap .AppendFloat .AppendQuote .AppendQuoteRune .AppendQuoteRuneToASCII .AppendQuoteToASCII .CanBackquote .FormatFloat
- .FormatInt .FormatUint .IsPrint .ParseUint .Unquote .UnquoteChar .appendEscapedRune .appendQuotedRuneWith .appendQuotedWith .baseError .bitSizeError .unquote
+ .AppendInt .AppendUint .Atoi .Itoa .ParseFloat .ParseInt .toError
package strings
- .(*Builder).Len .(*Builder).Write .(*Reader).Len .(*Reader).Read .(*Reader).Seek .(*Reader).Size .(*Replacer).Replace .(*Replacer).build
- .(*Replacer).buildOnce-fm .(*appendSliceWriter).Write .(*appendSliceWriter).WriteString .(*byteReplacer).Replace .(*byteStringReplacer).Replace
- .(*genericReplacer).Replace .(*genericReplacer).WriteString .(*genericReplacer).lookup .(*singleStringReplacer).Replace .(*stringWriter).WriteString
- .(*trieNode).add .ContainsRune .CutPrefix .EqualFold .FieldsFunc .IndexFunc .LastIndexAny .Lines .Lines.func1 .Map .NewReplacer .SplitAfter .SplitSeq
- .SplitSeq.splitSeq.func1 .ToUpper .ToValidUTF8 .TrimFunc .TrimRightFunc .TrimSuffix .explode .lastIndexFunc .makeGenericReplacer .makeStringFinder
- .stringWriter.WriteString .trimLeftUnicode .trimRightUnicode
+ .(*Builder).Grow .(*Builder).String .(*Builder).WriteByte .(*Builder).WriteRune .(*Builder).WriteString .(*Builder).grow .(*Reader).ReadByte
+ .(*Reader).UnreadByte .Contains .ContainsAny .Count .Cut .Fields .HasPrefix .HasSuffix .Index .IndexAny .IndexByte .IndexRune .Join .LastIndex .LastIndexByte
+ .Repeat .Replace .ReplaceAll .Split .ToLower .Trim .TrimLeft .TrimPrefix .TrimRight .TrimSpace .genSplit
package sync
- .(*Map).Load .(*Map).LoadOrStore .(*Mutex).Lock .(*Mutex).Unlock .(*poolChain).pushHead .(*poolDequeue).popHead .(*poolDequeue).popTail
- .(*poolDequeue).pushHead .event
+ .(*Once).Do .(*Once).doSlow .(*Once).doSlow.deferwrap1 .(*Once).doSlow.deferwrap2 .(*Pool).Get .(*Pool).Put .(*Pool).getSlow .(*Pool).pin .(*Pool).pinSlow
+ .(*Pool).pinSlow.deferwrap1 .(*poolChain).popHead .(*poolChain).popTail .OnceValue[go.shape.*uint8] .OnceValue[go.shape.*uint8].func1
+ .OnceValue[go.shape.*uint8].func1.1 .OnceValue[go.shape.*uint8].func1.1.1 .init.0 .init.1 .poolCleanup .runtime_notifyListCheck .runtime_procPin
+ .runtime_procUnpin .runtime_registerPoolCleanup
package sync/atomic
- .(*Bool).Store .(*Int64).Add .(*Uint64).Load-fm .AddInt64 .AddUint64 .CompareAndSwapPointer .CompareAndSwapUint64 .CompareAndSwapUintptr .LoadUint64
- .StoreUint64 .SwapPointer .SwapUint32 .SwapUintptr
+ .AddInt32 .CompareAndSwapInt32 .LoadInt32 .LoadInt64 .LoadPointer .LoadUint32 .LoadUintptr .StoreInt64 .StorePointer .StoreUint32 .StoreUintptr
package syscall
- .(*Errno).Error .(*Errno).Is .Close .Errno.Error .Errno.Is .Fstat .Pread .Pwrite .Read .Seek .Write .fdToFile .fsCall .fsCall.deferwrap1 .fsCall.func1
- .init.OnceFunc.func2 .init.OnceFunc.func2.1 .init.OnceFunc.func2.1.1 .init.func1 .mapJSError .setStat
+ .init .init.0 .map.init.0 .runtime_envs
package syscall/js
- .(*Error).Error .(*Error).Get .(*Error).String .(*Func).Get .(*Func).String .(*Type).String .(*Value).Get .(*Value).String .(*ValueError).Error .CopyBytesToGo
- .CopyBytesToJS .Error.Error .Error.Get .Error.String .Func.Get .Func.Release .Func.String .FuncOf .FuncOf.func1 .FuncOf.func1.1 .Type.String .Value.Bool-fm
- .Value.Index .Value.Int-fm .Value.Invoke .Value.Length .Value.Length-fm .Value.Set .Value.SetIndex .Value.String .Value.String-fm .ValueOf .copyBytesToGo
- .copyBytesToJS .finalizeRef .jsString .makeValue.func1 .stringVal .valueIndex .valueInvoke .valueLength .valueLoadString .valuePrepareString .valueSet
- .valueSetIndex
+ .Value.Call .Value.Get .Value.New .Value.Type .Value.float .handleEvent .init .init.0 .makeValue .setEventHandler .storeArgs .valueCall .valueGet .valueNew
package time
- .(*Duration).String .(*Location).String .(*Time).GoString .(*Time).String .(*Timer).Stop .(*parseDurationError).Error .Duration.Seconds .Duration.String
- .Duration.format .NewTimer .ParseDuration .Since .Sleep .Time.AddDate .Time.AppendFormat .Time.Before .Time.Clock .Time.Date .Time.Equal .Time.Format
- .Time.GoString .Time.ISOWeek .Time.String .Time.Sub .Time.UnixMicro .Time.appendFormat .Time.appendFormatRFC3339 .Time.locabs .absDays.date .appendInt
- .appendNano .newTimer .nextStdChunk .quote .runtimeIsBubbled .sendTime .stopTimer .syncTimer .tzruleTime .tzset .tzsetName .tzsetOffset .tzsetRule .when
+ .(*Location).lookup .(*Location).lookupFirstZone .(*Time).addSec .Date .Now .Time.Add .Time.Day .Time.In .Time.IsDST .Time.Month .Time.Nanosecond .Time.Unix
+ .Time.UnixNano .Time.Year .Time.YearDay .Time.Zone .Time.absSec .Unix .absDays.yearYday .dateToAbsDays .init .initLocal .map.init.0 .now .runtimeNano
+ .runtimeNow
package type:
- .eq.[1024]github.com/aioplay/aioplay/python/vm.typeCacheEntry .eq.[11]string .eq.[16]sync/atomic.Pointer[go.shape.struct_{_internal/sync.isEntry_bool_}]
- .eq.[16]sync/atomic.Pointer[internal/sync.node[interface_{},interface_{}]] .eq.[18]string .eq.[1][2]string
- .eq.[1]github.com/aioplay/aioplay/python/compile.item .eq.[1]time.zone .eq.[2][2]string .eq.[2]github.com/aioplay/aioplay/python/lib/asyncio.annotation
- .eq.[2]interface_{} .eq.[2]runtime.Frame .eq.[2]string .eq.[3]github.com/aioplay/aioplay/python/lib/host.File .eq.[3]interface_{} .eq.[3]string .eq.[4]string
- .eq.[5]string .eq.[9]string .eq.embed.file .eq.fmt.fmt .eq.fmt.wrapError .eq.main.failure .eq.os.dirInfo .eq.os.file .eq.reflect.MapIter .eq.reflect.Method
- .eq.reflect.ValueError .eq.reflect.makeFuncCtxt .eq.reflect.methodValue .eq.runtime.Frame .eq.runtime.PanicNilError .eq.runtime.TypeAssertionError
- .eq.runtime._func .eq.runtime._panic .eq.runtime.bitvector .eq.runtime.boundsError .eq.runtime.cleanupBlockHeader .eq.runtime.event .eq.runtime.funcinl
- .eq.runtime.gList .eq.runtime.gTraceState .eq.runtime.gcBits .eq.runtime.gcWork .eq.runtime.hchan .eq.runtime.limiterEvent .eq.runtime.mSpanList
- .eq.runtime.mTraceState .eq.runtime.mcache .eq.runtime.modulehash .eq.runtime.mspan .eq.runtime.notInHeap .eq.runtime.note .eq.runtime.pTraceState
- .eq.runtime.pcHeader .eq.runtime.piController .eq.runtime.spanSPMC .eq.runtime.special .eq.runtime.synctestDeadlockError .eq.runtime.timeoutEvent
- .eq.runtime.traceBuf .eq.runtime.traceSchedResourceState .eq.runtime.untracedG·7 .eq.runtime.weakHandleBox·3 .eq.runtime.workbuf .eq.strconv.NumError
- .eq.strings.Reader .eq.strings.singleStringReplacer .eq.sync.Mutex .eq.sync.Once .eq.sync.poolChain .eq.sync.poolLocal .eq.sync.poolLocalInternal
- .eq.time.parseDurationError .eq.time.zone .eq.time.zoneTrans .eq.weak.Pointer[github.com/aioplay/aioplay/loop.Future]
- .eq.weak.Pointer[github.com/aioplay/aioplay/loop.Task] .eq.weak.Pointer[github.com/aioplay/aioplay/python/lib/asyncio.coroutine]
- .eq.weak.Pointer[github.com/aioplay/aioplay/python/lib/support.ref] .eq.weak.Pointer[github.com/aioplay/aioplay/python/vm.Generator]
- .eq.weak.Pointer[github.com/aioplay/aioplay/python/vm.Str] .eq.weak.Pointer[github.com/aioplay/aioplay/python/vm.Type]
- .eq.weak.Pointer[github.com/aioplay/aioplay/python/vm.memoryLoan]
+ .eq.weak.Pointer[github.com/aioplay/aioplay/python/vm.Header] .hash.weak.Pointer[github.com/aioplay/aioplay/python/vm.Header]
package type:.eq.github.com/aioplay/aioplay/jsbridge
- .Driver .FetchError .Pair .Rejected .gate
package type:.eq.github.com/aioplay/aioplay/loop
- .Await .BarrierReset .BarrierWait .Condition .ConditionWait .DoneHandle .Error .Event .EventWait .Failure .Future .GroupExit .Handle .Lock .LockAcquire
- .NextCompleted .Outcome .QueueGet[*github.com/aioplay/aioplay/loop.Future] .QueueGet[github.com/aioplay/aioplay/python/vm.Value]
- .QueuePut[*github.com/aioplay/aioplay/loop.Future] .QueuePut[github.com/aioplay/aioplay/python/vm.Value] .Semaphore .SemaphoreAcquire .Shield .Signal .Sleep
- .Stuck .Task .Timeout .TimerHandle .Wait .WaitFor .Waiter .Waiters .completion .groupTask .idleTask .labelled .taskRare
package type:.eq.github.com/aioplay/aioplay/loop/sim
- .Link .Recording .portKey
package type:.eq.github.com/aioplay/aioplay/loop/sock
- .Addr .LookupError
package type:.eq.github.com/aioplay/aioplay/python
- .ErrorInfo
package type:.eq.github.com/aioplay/aioplay/python/compile
- .OpInfo .Open .Stop .capture .directive .item .symbol .threaded
+ .constKey .scopeKey
package type:.eq.github.com/aioplay/aioplay/python/lib/ast
- .class .node
package type:.eq.github.com/aioplay/aioplay/python/lib/asyncio
- .Handle .TimerHandle .annotation .barrierCoro .boundTo .coroutine .discardCoro .doneCallback .extraName .failCoro .foreignWait .getCoro .ghost .groupExit
- .handleHead .instant .lateNames .legacyAttr .lockContext .lockCoro .netMethod .nextCoro .putCoro .runUntil .sleepCoro .suspect .threadState .threadWait
- .waitForCoro .watched .wrapCoro .yieldCoro
package type:.eq.github.com/aioplay/aioplay/python/lib/charset
- .pair
package type:.eq.github.com/aioplay/aioplay/python/lib/contextvars
- .Context .Token
package type:.eq.github.com/aioplay/aioplay/python/lib/datetime
- .kind
package type:.eq.github.com/aioplay/aioplay/python/lib/heapq
- .heap
package type:.eq.github.com/aioplay/aioplay/python/lib/host
- .Stat .shared
package type:.eq.github.com/aioplay/aioplay/python/lib/io
- .newlines
package type:.eq.github.com/aioplay/aioplay/python/lib/itertools
- .teeSource
package type:.eq.github.com/aioplay/aioplay/python/lib/process
- .End .bridge
package type:.eq.github.com/aioplay/aioplay/python/lib/program
- .matcher
package type:.eq.github.com/aioplay/aioplay/python/lib/re
- .groupWidth .syntaxError .token
package type:.eq.github.com/aioplay/aioplay/python/lib/shell
- .fatal .heredoc .syntaxError
package type:.eq.github.com/aioplay/aioplay/python/lib/socket
- .file
package type:.eq.github.com/aioplay/aioplay/python/lib/support
- .ref
package type:.eq.github.com/aioplay/aioplay/python/lib/sys
- .printer .quitter
package type:.eq.github.com/aioplay/aioplay/python/lib/thread
- .driver .pump
package type:.eq.github.com/aioplay/aioplay/python/lib/time
- .Parsed
package type:.eq.github.com/aioplay/aioplay/python/lib/unicode
- .nameRange .numberRun .properties
package type:.eq.github.com/aioplay/aioplay/python/syntax
- .Alias .AnnAssign .Arg .Assert .Attribute .AugAssign .Await .BinOp .Constant .DecodeError .ExprStmt .FormattedValue .IfExp .Interpolation .Keyword .Lambda
- .MatchAs .MatchSingleton .MatchStar .MatchValue .Name .NamedExpr .ParamSpec .Raise .Return .Slice .Starred .Subscript .TypeIgnore .TypeVar .TypeVarTuple
- .UnaryOp .Undecodable .Warning .WithItem .Yield .YieldFrom .badEscape .keptField .literalError .memoEntry .operand .paren .pegCompiler .pegEntry .pegError
- .pendingOp .token
package type:.eq.github.com/aioplay/aioplay/python/vm
- .AsyncGenASend .CallSite .Complex .FloatObject .Frame .FrameObject .Generator .Range .Str .accounts .cutChain .exceptionSpec .finalizable .frameTrace
- .identified .place .putOff .seenAt .tracing .trackedClass .typeCacheEntry .withRegisters[[16]github.com/aioplay/aioplay/python/vm.Value]
- .withRegisters[[2]github.com/aioplay/aioplay/python/vm.Value] .withRegisters[[4]github.com/aioplay/aioplay/python/vm.Value]
- .withRegisters[[8]github.com/aioplay/aioplay/python/vm.Value]
package type:.eq.github.com/hack-pad/safejs/internal/stackerr
- .stackError
package type:.eq.go.shape.struct_{_Category_string;_Msg_string;_Pos_github.com/aioplay/aioplay/python/syntax.Pos;_Quiet_bool;_Scanned_bool;_Late_bool;_github.com/aioplay/aioplay/python/syntax.at_int32;_github.com/aioplay/aioplay/python/syntax
- .inside_bool_}
package type:.eq.go.shape.struct_{_github.com/aioplay/aioplay/python/vm.object_uintptr;_github.com/aioplay/aioplay/python/vm.from_github.com/aioplay/aioplay/python/vm.place;_github.com/aioplay/aioplay/python/vm
- .reg_int32_}
package type:.eq.internal/abi
- .ITab .UncommonType
package type:.eq.internal/bisect
- .cond
package type:.eq.internal/chacha8rand
- .State
package type:.eq.internal/godebug
- .Setting .setting .value
package type:.eq.internal/godebugs
- .Info
package type:.eq.internal/poll
- .FD .pollDesc
package type:.eq.internal/reflectlite
- .ValueError
package type:.eq.internal/runtime/atomic
- .Int64 .Uint64
package type:.eq.internal/runtime/maps
- .Iter .Map .table
package type:.eq.internal/runtime/sys
- .NotInHeap
package type:.eq.internal/sync
- .entry[go.shape.interface_{},go.shape.interface_{}] .entry[interface_{},interface_{}] .indirect[go.shape.interface_{},go.shape.interface_{}]
- .indirect[interface_{},interface_{}]
package type:.eq.io/fs
- .PathError
package type:.eq.struct_{_github.com/aioplay/aioplay/python/lib/asyncio.name_string;_github.com/aioplay/aioplay/python/lib/asyncio.e_github.com/aioplay/aioplay/loop/sock
- .Events_}
package type:.eq.struct_{_github.com/aioplay/aioplay/python/lib/operator.name_string;_github.com/aioplay/aioplay/python/lib/operator.op_github.com/aioplay/aioplay/python/compile
- .BinaryOp_} .CompareOp_}
package type:.eq.struct_{_github.com/aioplay/aioplay/python/vm.t_*github.com/aioplay/aioplay/python/vm.Type;_github.com/aioplay/aioplay/python/vm.base_*github.com/aioplay/aioplay/python/vm.Type;_github.com/aioplay/aioplay/python/vm.name_string;_github.com/aioplay/aioplay/python/vm.iter_string;_github.com/aioplay/aioplay/python/vm.reverse_string;_github.com/aioplay/aioplay/python/vm.kind_github.com/aioplay/aioplay/python/vm
- .entryKind_}
package type:.eq.sync/atomic
- .Bool .Int32 .Int64 .Pointer[go.shape.struct_{_internal/sync.isEntry_bool_}] .Pointer[internal/bisect.dedup] .Pointer[internal/godebug.value]
- .Pointer[internal/sync.entry[go.shape.interface_{},go.shape.interface_{}]] .Pointer[internal/sync.entry[interface_{},interface_{}]]
- .Pointer[internal/sync.indirect[interface_{},interface_{}]] .Pointer[internal/sync.node[interface_{},interface_{}]] .Pointer[os.dirInfo]
- .Pointer[sync.poolChainElt] .Uint32 .Uint64
package type:.eq.syscall/js
- .ValueError
package type:.hash.github.com/aioplay/aioplay/loop/sim
- .portKey
package type:.hash.github.com/aioplay/aioplay/python/compile
+ .scopeKey
package type:.hash.github.com/aioplay/aioplay/python/vm
- .place .seenAt
package unicode
- .In .Is .IsLetter .IsPrint .SimpleFold .ToLower .ToTitle .ToUpper .is16 .is32 .isExcludingLatin .to
+ .IsSpace .init
package unicode/utf8
- .AppendRune .DecodeLastRune .DecodeLastRuneInString .DecodeRune .DecodeRuneInString .EncodeRune .FullRune .RuneCount .RuneLen .RuneStart .Valid
- .decodeRuneInStringSlow .decodeRuneSlow .encodeRuneNonASCII
+ .RuneCountInString .ValidString .appendRuneNonASCII
package weak
- .Make[go.shape.0779dff0eb3d990edab837a662e85ef7d87876a88d9802467cff205482a7c5fe]
- .Make[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b]
- .Make[go.shape.struct_{_github.com/aioplay/aioplay/loop.loop_*github.com/aioplay/aioplay/loop.Loop;_github.com/aioplay/aioplay/loop.tail_*github.com/aioplay/aioplay/loop.Handle;_github.com/aioplay/aioplay/loop.value_interface_{};_github.com/aioplay/aioplay/loop.variant_github.com/aioplay/aioplay/loop.Variant;_github.com/aioplay/aioplay/loop.id_uint32;_github.com/aioplay/aioplay/loop.state_github.com/aioplay/aioplay/loop.FutureState;_github.com/aioplay/aioplay/loop.flags_uint8_}]
- .Make[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/lib/asyncio.state_github.com/aioplay/aioplay/python/lib/asyncio.coroState;_github.com/aioplay/aioplay/python/lib/asyncio.name_*string;_github.com/aioplay/aioplay/python/lib/asyncio.body_github.com/aioplay/aioplay/python/lib/asyncio.machine;_github.com/aioplay/aioplay/python/lib/asyncio.wait_github.com/aioplay/aioplay/python/lib/asyncio.waitPoint_}]
- .Make[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.views_int;_github.com/aioplay/aioplay/python/vm.exports_*github.com/aioplay/aioplay/python/vm.Exports;_github.com/aioplay/aioplay/python/vm.release_func();_github.com/aioplay/aioplay/python/vm.watched_*github.com/aioplay/aioplay/python/vm.Runtime_}]
- .Pointer[go.shape.ada7be5a91cf9fb2618a297ea36be4fc30dae00e98f299088965e15f0e63f32b].Value
- .Pointer[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.typ_*github.com/aioplay/aioplay/python/vm.Type_}].Value
+ .Make[go.shape.32879aa27a8634ba260add9c5b3eb359a28e68a27ffb016fd2e011690fb49b4b]
+ .Make[go.shape.e00e6f62a4d47d5f3a865cb9b7cc1900e03363855ce29f58971ea4d3860ba92a]
+ .Make[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.Header;_github.com/aioplay/aioplay/python/vm.s_string;_github.com/aioplay/aioplay/python/vm.hash_uint64;_github.com/aioplay/aioplay/python/vm.count_int32;_github.com/aioplay/aioplay/python/vm.interned_bool;_github.com/aioplay/aioplay/python/vm.grown_bool;_github.com/aioplay/aioplay/python/vm.side_*github.com/aioplay/aioplay/python/vm.strSide_}]
+ .Make[go.shape.struct_{_github.com/aioplay/aioplay/python/vm.typ_*github.com/aioplay/aioplay/python/vm.Type_}] .runtime_makeStrongFromWeak
+ .runtime_registerWeakPointer
