package org.xingyao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The scanners of Debian's packages, each for some minutes at most. None asks anything but the given address: those parts of
 * wapiti that need a host on the internet are left out.
 *
 * @param cookie of a session; empty for nobody's
 * @param reports where what they write is kept
 */
record Scanners(URI site, String cookie, Path reports) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SCAN_SECONDS = 150;
    private static final int ADDRESS_SECONDS = 60;
    private static final String MODULES =
            "backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss";

    /** Debian 12's wapiti 3.0.4 writes patterns that its Python 3.11 refuses, so that nothing could be left out. */
    private static final String WAPITI = """
            import fnmatch, re, runpy, shutil
            import wapitiCore.net.crawler as crawler
            crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
            runpy.run_path(shutil.which('wapiti'), run_name='__main__')
            """;

    /** Where texts of anybody reach queries. */
    private static final List<String> ASKED = List.of(
            "search?q=a&region=wenxian&star=yiye-xingye&sort=date&page=1",
            "api/v1/search?q=a&region=wenxian&star=yiye-xingye&kind=qa&from=2022-01-01&sort=date&page=1&size=10",
            "api/v1/articles?column=dajizhewen&region=wenxian&before=x",
            "api/v1/suggest?q=a",
            "qa?star=yiye-xingye&region=wenxian&before=x");

    private static final List<String> ASKED_AT_THE_DESK = List.of(
            "desk/articles?q=a&stage=draft&column=dajizhewen&sort=changed&page=1",
            "desk/audit?who=a&action=login&page=1",
            "desk/media?q=a&page=1");

    /** What tools and other systems leave where it can be fetched, and ways out of a folder. */
    private static final List<String> GUESSES = List.of(
            ".git/config", ".git/HEAD", ".env", ".svn/entries", ".DS_Store", ".htaccess", "WEB-INF/web.xml", "META-INF/MANIFEST.MF",
            "application.properties", "application.yml", "config.json", "backup.zip", "backup.sql", "backups/", "dump.sql", "db.sqlite",
            "q/dev", "q/dev-ui", "q/dev-v1", "q/swagger-ui", "q/arc", "q/info", "q/health/group", "q/openapi", "q/metrics", "q/health",
            "actuator", "actuator/env", "actuator/heapdump", "h2-console", "console", "admin", "manager/html", "phpinfo.php", "wp-login.php",
            "server-status", "debug", "trace", "swagger.json", "graphql", "assets/../application.properties", "assets/%2e%2e/application.properties",
            "assets/..%2fapplication.properties", "assets/..%5capplication.properties", "assets/%252e%252e/application.properties",
            "media/..%2f..%2fpostgres", "media/....//....//etc/passwd", "media/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "etc/passwd", "..;/desk",
            "desk;/articles", "desk/..;/articles", "DESK/articles", "desk//articles", "desk/articles/", "%2fdesk%2farticles", "desk%2farticles",
            "api/v1/articles/../../../desk/articles", "desk/articles.json", "desk/audit.csv", "desk/people", "desk/system", "desk/backups",
            "robots.txt~", "index.html.bak", "README.md", "xingyao", "pom.xml");

    /** What anybody may see of them. */
    private static final List<String> OPEN = List.of("q/openapi", "q/health", "q/health/group", "q/metrics");

    List<String> wapiti() throws IOException, InterruptedException {
        var report = reports.resolve("wapiti.json");
        var command = new ArrayList<>(List.of("/usr/bin/python3", "-c", WAPITI, "-u", site.toString(), "-m", MODULES, "--flush-session", "--no-bugreport",
                "--max-scan-time", Integer.toString(SCAN_SECONDS), "--max-attack-time", "20", "--max-links-per-page", "40", "--max-files-per-dir", "20",
                "-d", "4", "-t", "10", "-v", "0", "-f", "json", "-o", report.toString()));
        for (var own : List.of("sign-out", "password", "sessions", "account", "login")) command.addAll(List.of("-x", site + "desk/" + own + "*"));
        if (!cookie.isEmpty()) command.addAll(List.of("-H", "Cookie: " + cookie, "-s", site + "desk"));
        run(command, "wapiti", 2 * SCAN_SECONDS);
        var findings = new ArrayList<String>();
        for (var part : List.of("vulnerabilities", "anomalies"))
            for (var kind : JSON.readTree(report.toFile()).path(part).properties())
                for (var one : kind.getValue()) findings.add("%s：%s %s".formatted(kind.getKey(), one.path("method").asText(), one.path("info").asText()));
        return findings;
    }

    List<String> sqlmap() throws IOException, InterruptedException {
        var findings = new ArrayList<String>();
        var addresses = cookie.isEmpty() ? ASKED : ASKED_AT_THE_DESK;
        for (var address : addresses) {
            var command = new ArrayList<>(List.of("sqlmap", "-u", site + address, "--batch", "--flush-session", "--level", "2", "--risk", "2", "--dbms", "PostgreSQL",
                    "--technique", "BEU", "--threads", "2", "--disable-coloring", "--output-dir", reports.resolve("sqlmap").toString()));
            if (!cookie.isEmpty()) command.addAll(List.of("--cookie", cookie));
            run(command, "sqlmap-" + findings.size() + "-" + addresses.indexOf(address), ADDRESS_SECONDS)
                    .lines()
                    // What only "appears to be injectable" it goes on to disprove.
                    .filter(line -> line.contains("is vulnerable") || line.contains("identified the following injection point"))
                    .map(line -> address + "：" + line)
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Whatever is answered by 200 though nobody should find it there. */
    List<String> ffuf() throws IOException, InterruptedException {
        var words = Files.write(reports.resolve("words.txt"), GUESSES);
        var report = reports.resolve("ffuf.json");
        var command = new ArrayList<>(List.of("ffuf", "-u", site + "FUZZ", "-w", words.toString(), "-mc", "200,206,500-599", "-of", "json", "-o", report.toString(), "-t", "4", "-s"));
        if (!cookie.isEmpty()) command.addAll(List.of("-H", "Cookie: " + cookie));
        run(command, "ffuf", 60);
        var findings = new ArrayList<String>();
        for (var one : JSON.readTree(report.toFile()).path("results")) {
            var path = one.path("input").path("FUZZ").asText();
            boolean isOwn = !cookie.isEmpty() && path.startsWith("desk/");
            if (!OPEN.contains(path) && !isOwn) findings.add(one.path("status").asText() + " " + path);
        }
        return findings;
    }

    /** @param mode H slow headers, B slow bodies, X slow reading */
    static Process slow(URI site, String mode, Path report) throws IOException {
        return new ProcessBuilder("slowhttptest", "-c", "1000", "-" + mode, "-i", "5", "-r", "200", "-l", "40", "-p", "5", "-u", site + "search?q=a", "-o", report.toString())
                .redirectErrorStream(true)
                .redirectOutput(report.resolveSibling(report.getFileName() + ".txt").toFile())
                .start();
    }

    private String run(List<String> command, String name, int seconds) throws IOException, InterruptedException {
        var said = reports.resolve(name + ".txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return Files.readString(said);
    }
}
