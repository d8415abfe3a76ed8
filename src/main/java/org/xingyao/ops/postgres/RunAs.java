package org.xingyao.ops.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xingyao.ops.directory.Refusal;

/** Who PostgreSQL's programs run as: they refuse root, so root steps down in one of two ways. */
record RunAs(List<String> prefix, int user, boolean needsOpenParents) {
    private static final int NOBODY = 65534;

    /** Root without its powers in a user namespace of its own; files stay root's. Some containers deny this. */
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U"), 0, false);

    private static final RunAs ANOTHER_USER =
            new RunAs(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY, true);

    static RunAs choose(Path root, Path directory) throws IOException, InterruptedException {
        int self = uid(Path.of("/proc/self"));
        if (self != 0) {
            return new RunAs(List.of(), self, false);
        }
        if (NAMESPACE.canEnter(directory)) {
            return NAMESPACE;
        }
        openToPassers(root);
        openToPassers(directory);
        if (ANOTHER_USER.canEnter(directory)) {
            return ANOTHER_USER;
        }
        throw new Refusal("PostgreSQL 不能以 root 运行，而降权后的用户进不了 %s，请用 --data 指定一个人人可进入的目录（例如 /var/lib/xingyao），或改用普通用户运行。"
                .formatted(firstClosed(directory)));
    }

    /** A command that the terminal's Ctrl-C does not reach: the application ends first, then its database. */
    ProcessBuilder command(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (onPath("setsid")) {
            whole.add("setsid");
        }
        whole.addAll(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        // Neither PGDATA and its like nor a locale that this machine lacks may reach the server.
        environment.keySet().removeIf(name -> !name.equals("PATH"));
        environment.put("LC_ALL", "C");
        return builder;
    }

    /** Gives a tree to the server's user. The top comes last, so a chown cut short is seen and done again. */
    void takeOver(Path tree) throws IOException {
        if (uid(tree) == user) {
            return;
        }
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.setAttribute(path, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Lets the server's user pass through a directory of ours, when it is not we ourselves. */
    void passThrough(Path directory) throws IOException {
        if (needsOpenParents) {
            openToPassers(directory);
        }
    }

    private boolean canEnter(Path directory) throws InterruptedException {
        try {
            return command(List.of("test", "-x", directory.toString()))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path firstClosed(Path directory) throws InterruptedException {
        Path at = directory;
        for (Path up = at; up != null && !ANOTHER_USER.canEnter(up); up = up.getParent()) {
            at = up;
        }
        return at;
    }

    private static void openToPassers(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).anyMatch(d -> Files.isExecutable(Path.of(d, program)));
    }
}
