package org.xingyao.journal;

import java.io.IOException;
import java.nio.file.Path;

/** The program that is broken, however it was started. */
public interface House {
    /** Another one after each start. */
    String address() throws IOException;

    ProcessHandle process();

    Path data();

    /** On the same data, after it was killed; returns when it is ready. */
    void startAgain() throws IOException, InterruptedException;

    /** Runs a command of the launcher to its end. */
    Said command(String... words) throws IOException, InterruptedException;

    /** @param text what the command wrote on both streams */
    record Said(int exitCode, String text) {}
}
