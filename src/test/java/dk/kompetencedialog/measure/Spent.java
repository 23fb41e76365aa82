package dk.kompetencedialog.measure;

/** Seconds of processor time, and of the clock. */
record Spent(double program, double postgres, double generator, double clock) {
    static Spent until(Program program) {
        var processes = program.processes();
        return new Spent(
                processes.programSeconds(),
                processes.postgresSeconds(),
                Processes.seconds(ProcessHandle.current()),
                System.nanoTime() / 1e9);
    }

    Spent since(Spent before) {
        return new Spent(
                program - before.program,
                postgres - before.postgres,
                generator - before.generator,
                clock - before.clock);
    }

    /** 100 = one processor. */
    double percent(double seconds) {
        return 100 * seconds / clock;
    }
}
