// Stands in for the package of this name outside the bundler, where every module is a server's.
export {}
