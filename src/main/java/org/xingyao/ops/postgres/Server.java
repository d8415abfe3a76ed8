package org.xingyao.ops.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the server is started on its cluster: settings are given here, so a new release of ours changes them for all. */
record Server(Programs programs, Cluster cluster, RunAs runAs, Path logs) {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            // The seed content fits many times over; the kernel's cache does the rest.
            Map.entry("shared_buffers", "64MB"),
            // The application's pool is 20; the rest is for a person with psql and for reserved places.
            Map.entry("max_connections", "40"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("logging_collector", "on"),
            // One file for each weekday, overwritten a week later; a file that grows is cut as well.
            Map.entry("log_filename", "postgres-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "20MB"),
            Map.entry("log_truncate_on_rotation", "on"));

    static Server prepared(Programs programs, Cluster cluster, RunAs runAs, Path logs) throws IOException {
        if (!Files.isDirectory(logs)) {
            Files.createDirectory(logs);
        }
        runAs.takeOver(logs);
        return new Server(programs, cluster, runAs, logs);
    }

    Process start(int port) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(programs.postgres(), "-D", cluster.data().toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-c", "log_directory=" + logs));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        File beforeTheLog = cluster.home().resolve("start.log").toFile();
        return runAs.command(command).redirectOutput(beforeTheLog).start();
    }
}
