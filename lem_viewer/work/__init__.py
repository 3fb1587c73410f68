"""The only bridge: science as iterators of values, run elsewhere, handed to whoever listens."""
