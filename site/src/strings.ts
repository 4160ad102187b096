// The element's own words, one table per language with the same keys.

const en = {
  run: "Run",
  stop: "Stop",
  reset: "Reset",
  resetHint: "Put the original code back; undo brings yours again",
  pause: "Pause",
  resume: "Resume",
  step: "Step",
  stepHint: "Let one step of one task happen",
  turn: "Turn",
  turnHint: "Let the loop make one turn",
  speed: "Speed",
  max: "max",
  code: "Python code",
  edit: "Python code. Press Enter to edit.",
  editLoading: "Loading the editor",
  output: "Output",
  recorded: "recorded",
  noOutput: "No output",
  stderr: "error output",
  idle: "Ready",
  loading: "Loading the runtime",
  running: "Running",
  paused: "Paused",
  waitingInput: "Waiting for your input",
  done: "Done",
  error: "Error",
  exit: "Exit status {status}",
  stopped: "Stopped",
  announceError: "{type} on line {line}: {message}",
  badgeVirtual: "virtual {virtual} · ran in {real}",
  badgeReal: "ran in {real}",
  badgeNow: "virtual {virtual}",
  badgeHint: "Virtual time is what the program's clock shows; the second number is what it took here",
  dropped: "{n} earlier lines are not shown",
  cut: "Output is cut here: {n} characters are enough",
  answer: "Your answer",
  send: "Enter",
  eof: "End of input",
  loadFailed: "The runtime could not be loaded: {message}",
  srcFailed: "The code could not be loaded: {message}",
  timeline: "Timeline",
  timelineHint: "Arrow keys move through the run, up and down change the task, Home and End go to the ends",
  fit: "Fit",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  queues: "Queues",
  table: "As a table",
  more: "Show {n} more",
  truncated: "The timeline shows the first {n} events.",
  colTime: "Time",
  colTask: "Task",
  colWhat: "What happens",
  colLine: "Line",
  callback: "callback",
  ready: "Ready queue",
  readyNone: "empty",
  timers: "Timer heap",
  waiting: "Waiting",
  runningNow: "Running",
  nobody: "nobody",
  legendStep: "runs",
  legendReady: "ready, in the queue",
  legendBlocked: "blocks everybody",
  w_timer: "timer",
  w_future: "future",
  w_task: "task",
  w_lock: "lock",
  w_queue: "queue",
  w_event: "event",
  w_op: "outside world",
  w_other: "something else",
  n_TaskSpawned: "{task} is created",
  n_TaskReady: "{task} joins the ready queue",
  n_StepBegin: "{task} runs",
  n_StepEnd: "{task} pauses",
  n_StepEndWait: "{task} waits for {wait}",
  n_StepEndYield: "{task} yields and queues again",
  n_TaskDone: "{task} ends",
  n_TaskRaised: "{task} ends with an error: {text}",
  n_TaskCancelled: "{task} ends, cancelled",
  n_TimerSet: "a timer is set for {when}",
  n_TimerFired: "a timer fires",
  n_TimerCancelled: "a timer is cancelled",
  n_FutureDone: "a future gets its result",
  n_OpBegin: "{name} starts outside",
  n_OpEnd: "{name} has come back",
  n_ClockJump: "nothing can run: the clock jumps {dur} ahead",
  n_Blocked: "{task} blocks the loop for {dur}",
  n_Output: "prints {text}",
  position: "event {n} of {total}, {time}: {text}",
};

export type Words = Record<keyof typeof en, string>;

const zh: Words = {
  run: "运行",
  stop: "停止",
  reset: "还原",
  resetHint: "换回原来的代码；撤销可以找回你的修改",
  pause: "暂停",
  resume: "继续",
  step: "单步",
  stepHint: "让一个任务走一步",
  turn: "一轮",
  turnHint: "让事件循环转一轮",
  speed: "速度",
  max: "最快",
  code: "Python 代码",
  edit: "Python 代码，按回车键编辑。",
  editLoading: "正在加载编辑器",
  output: "输出",
  recorded: "录制",
  noOutput: "没有输出",
  stderr: "错误输出",
  idle: "就绪",
  loading: "正在加载运行环境",
  running: "正在运行",
  paused: "已暂停",
  waitingInput: "等待你输入",
  done: "运行结束",
  error: "出错",
  exit: "退出状态 {status}",
  stopped: "已停止",
  announceError: "第 {line} 行 {type}：{message}",
  badgeVirtual: "虚拟 {virtual} · 实际 {real}",
  badgeReal: "实际 {real}",
  badgeNow: "虚拟 {virtual}",
  badgeHint: "虚拟时间是程序的时钟走过的时间，后一个数是这里实际花的时间",
  dropped: "前面还有 {n} 行没有显示",
  cut: "输出到此截断：{n} 个字符足够了",
  answer: "你的输入",
  send: "回车",
  eof: "结束输入",
  loadFailed: "运行环境加载失败：{message}",
  srcFailed: "代码加载失败：{message}",
  timeline: "时间线",
  timelineHint: "左右方向键在过程中移动，上下键换任务，Home 和 End 到两端",
  fit: "适应",
  zoomIn: "放大",
  zoomOut: "缩小",
  queues: "看队列",
  table: "用表格看",
  more: "再显示 {n} 行",
  truncated: "时间线只显示前 {n} 个事件。",
  colTime: "时间",
  colTask: "任务",
  colWhat: "发生了什么",
  colLine: "行",
  callback: "回调",
  ready: "就绪队列",
  readyNone: "空",
  timers: "定时器堆",
  waiting: "等待中",
  runningNow: "正在运行",
  nobody: "没有",
  legendStep: "运行",
  legendReady: "就绪，在排队",
  legendBlocked: "卡住所有任务",
  w_timer: "定时器",
  w_future: "future",
  w_task: "任务",
  w_lock: "锁",
  w_queue: "队列",
  w_event: "事件",
  w_op: "外部操作",
  w_other: "其他",
  n_TaskSpawned: "{task} 被创建",
  n_TaskReady: "{task} 进入就绪队列",
  n_StepBegin: "{task} 开始运行",
  n_StepEnd: "{task} 暂停",
  n_StepEndWait: "{task} 等待{wait}",
  n_StepEndYield: "{task} 让出，重新排队",
  n_TaskDone: "{task} 结束",
  n_TaskRaised: "{task} 出错结束：{text}",
  n_TaskCancelled: "{task} 被取消而结束",
  n_TimerSet: "设定一个定时器，{when} 到点",
  n_TimerFired: "定时器到点",
  n_TimerCancelled: "定时器被取消",
  n_FutureDone: "一个 future 有了结果",
  n_OpBegin: "{name} 在外部开始",
  n_OpEnd: "{name} 有了回音",
  n_ClockJump: "谁也没法运行：时钟往前跳 {dur}",
  n_Blocked: "{task} 把循环卡住了 {dur}",
  n_Output: "打印 {text}",
  position: "第 {n} 个事件，共 {total} 个，{time}：{text}",
};

/** The tables by language tag. */
export const tables = { en, zh };
export type Language = keyof typeof tables;

/** Picks the table for a BCP 47 tag; anything but Chinese reads English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}

/** Fills `{name}` places of a text. */
export function put(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const units: Record<Language, [string, string, string, string, string]> = {
  en: ["µs", "ms", "s", "min", "h"],
  zh: ["微秒", "毫秒", "秒", "分", "小时"],
};

/** Writes a span of nanoseconds with the unit that a reader would choose: 250 µs, 12 ms, 1.5 s, 2 min 5 s, 12 h. */
export function duration(ns: number, lang: Language): string {
  const [us, ms, s, min, hour] = units[lang];
  const gap = "\u00a0";
  if (ns === 0) return "0" + gap + s;
  if (ns < 1e6) return round(ns / 1e3) + gap + us;
  if (ns < 1e9) return round(ns / 1e6) + gap + ms;
  const seconds = ns / 1e9;
  if (seconds < 60) return (seconds < 10 ? seconds.toFixed(seconds % 1 && seconds * 10 % 1 ? 2 : 1) : seconds.toFixed(1)) + gap + s;
  const whole = Math.round(seconds);
  if (whole < 3600) return join(Math.floor(whole / 60), min, whole % 60, s, gap);
  return join(Math.floor(whole / 3600), hour, Math.floor((whole % 3600) / 60), min, gap);
}

function round(x: number): string {
  return x < 10 ? String(Math.round(x * 10) / 10) : String(Math.round(x));
}

function join(a: number, unitA: string, b: number, unitB: string, gap: string): string {
  return a + gap + unitA + (b ? gap + b + gap + unitB : "");
}
