// The one script an embedding page loads: it defines <aio-play>.
export {};
