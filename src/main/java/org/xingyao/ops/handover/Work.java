package org.xingyao.ops.handover;

/** What one command does inside the application; a bean, found by its name. */
public interface Work {
    /** The verb of the command line. */
    String name();

    /** Does it and returns the exit code; a {@code Refusal} becomes its sentence and 1. */
    int run(WorkRequest request, Console console) throws Exception;
}
