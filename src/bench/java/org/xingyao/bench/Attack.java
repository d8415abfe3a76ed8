package org.xingyao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xingyao.account.SignInMechanism;

/**
 * Outside scanners against a program with data of its own, on this machine's loopback and bounded in time: as nobody, as the
 * role that may least, and as the one that may most. What they wrote is kept for reading; afterwards the audit chain and the
 * index must still be right, and nothing may have failed inside.
 */
record Attack(Path home) implements Benchmark {
    private static final String PASSWORD = "changchang-de-kouling-gei-saomiaoqi";
    private static final List<String> ROLES = List.of("", "reporter", "admin");

    @Override
    public String name() {
        return "attack";
    }

    @Override
    public String what() {
        return "wapiti、sqlmap、ffuf、slowhttptest 扫描本机上的一份空站点，报告在 target/attack";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void measure(Consumer<Figure> figures) throws Exception {
        var reports = Files.createDirectories(home.resolve("target/attack"));
        try (var scratch = ScratchDirectory.create();
                var app = RunningApp.start(home, scratch.data(), Map.of("XINGYAO_SEARCH_VECTORS", "false"))) {
            var commands = new Commands(home, scratch.data());
            for (var role : ROLES) {
                var cookie = role.isEmpty() ? "" : signedIn(app.address(), commands, role);
                var who = role.isEmpty() ? "未登录" : role;
                var scanners = new Scanners(app.address(), cookie, Files.createDirectories(reports.resolve(role.isEmpty() ? "nobody" : role)));
                tell(figures, "wapiti，" + who, scanners.wapiti());
                tell(figures, "sqlmap，" + who, scanners.sqlmap());
                tell(figures, "ffuf，" + who, scanners.ffuf());
            }
            for (var mode : List.of("H", "B", "X")) slow(app, reports, mode, figures);
            tell(figures, "内部出错的请求", app.errors());
            commands.run("audit", "verify");
            commands.run("index", "verify");
        }
    }

    private static void tell(Consumer<Figure> figures, String what, List<String> findings) {
        figures.accept(Figure.of(what, "处", List.of((double) findings.size())));
        findings.stream().distinct().limit(40).forEach(finding -> System.out.println("    " + finding));
    }

    /** Slow headers, slow bodies, slow reading: pages meanwhile must be answered as usual. */
    private static void slow(RunningApp app, Path reports, String mode, Consumer<Figure> figures) throws Exception {
        var attacker = Scanners.slow(app.address(), mode, reports.resolve("slow-" + mode));
        int asked = 0;
        int answered = 0;
        var millis = new java.util.ArrayList<Double>();
        while (attacker.isAlive()) {
            long begun = System.nanoTime();
            if (app.status("/search?q=" + asked++) == 200) answered++;
            millis.add((System.nanoTime() - begun) / 1e6);
            Thread.sleep(100);
        }
        figures.accept(Figure.of("slowhttptest -" + mode + "，其间检索 " + answered + "/" + asked + " 次有应答，用时", "毫秒", millis));
    }

    private static String signedIn(URI site, Commands commands, String role) throws IOException, InterruptedException {
        commands.addUser("scanner-" + role, role, PASSWORD);
        var form = "name=scanner-" + role + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(site.resolve("/desk/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.discarding());
            return answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith(SignInMechanism.COOKIE + "="))
                    .map(cookie -> cookie.split(";")[0])
                    .findFirst()
                    .orElseThrow(() -> new IOException("sign-in answered " + answer.statusCode()));
        }
    }
}
