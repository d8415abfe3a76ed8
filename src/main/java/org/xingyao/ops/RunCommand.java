package org.xingyao.ops;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xingyao.ops.directory.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves until Ctrl-C or SIGTERM. */
@Command(name = "run", description = "启动星耀，按 Ctrl-C 停止。", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "端口，默认 8080。")
    private int port;

    @Option(names = "--host", paramLabel = "H", defaultValue = "127.0.0.1", description = "监听的地址，默认只限本机。")
    private String host = "";

    @Override
    public Integer call() {
        checkPort();
        Map<String, String> address = Map.of("quarkus.http.port", Integer.toString(port), "quarkus.http.host", host);
        return new Boot(installation, address).run(Serve.class);
    }

    /** Seen before a database is created or migrated for nothing. */
    private void checkPort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("地址 %s 的端口 %d 用不了，多半已被别的程序占用，请停掉那个程序，或用 --port 换一个端口。".formatted(host, port), e);
        }
    }
}
