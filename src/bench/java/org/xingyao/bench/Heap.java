package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a running virtual machine really needs: what is left after its garbage is gone. */
record Heap(long pid) {
    private static final Pattern USED = Pattern.compile("(?im)^\\s*(?:def ?new|tenured)[^\\n]*\\bused (\\d+)K");
    private static final double KIB_PER_MB = 1000_000 / 1024.0;

    double megabytesAfterCollection() throws IOException, InterruptedException {
        // What is freed by the first one's cleaners goes in the second.
        ask("GC.run");
        ask("GC.run");
        var said = ask("GC.heap_info");
        var used = USED.matcher(said).results().mapToLong(part -> Long.parseLong(part.group(1))).sum();
        if (used == 0) throw new IOException("No sizes in: " + said);
        return used / KIB_PER_MB;
    }

    private String ask(String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException(command + ": " + said);
        return said;
    }
}
