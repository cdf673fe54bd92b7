// Fixtures run side by side; those that change what the whole process shares say NonParallelizable.
[assembly: Parallelizable(ParallelScope.Fixtures)]
