// The script of our own pages.
export {};
