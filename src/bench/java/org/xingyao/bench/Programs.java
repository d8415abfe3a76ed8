package org.xingyao.bench;

import java.io.IOException;

/** Programs of this machine. */
final class Programs {
    private Programs() {}

    /** Whether a program can be started; its exit code does not matter. */
    static boolean have(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            process.waitFor();
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
