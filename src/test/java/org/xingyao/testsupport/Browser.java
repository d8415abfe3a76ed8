package org.xingyao.testsupport;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by Playwright; its driver comes from npm, not from a bundle of 200 MB. */
public final class Browser implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Skips the test where there is no Chromium; with CI=true that is a failure. */
    public static Browser open() throws IOException {
        var program = onPath("chromium", System.getenv("XINGYAO_CHROMIUM"));
        if (program.isEmpty() && !"true".equals(System.getenv("CI"))) {
            Assumptions.abort("没有 chromium：apt-get install chromium fonts-noto-cjk");
        }
        System.setProperty("playwright.cli.dir", driver().toString());
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new LaunchOptions().setExecutablePath(program.orElseThrow()).setArgs(OPTIONS);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    public com.microsoft.playwright.BrowserContext window(int width, int height) {
        return window(width, height, new com.microsoft.playwright.Browser.NewContextOptions());
    }

    public com.microsoft.playwright.BrowserContext window(
            int width, int height, com.microsoft.playwright.Browser.NewContextOptions options) {
        return chromium.newContext(options.setViewportSize(width, height).setLocale("zh-CN"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** A folder as Playwright for Java wants it: a node and the package of playwright-core. */
    private static Path driver() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "playwright").toAbsolutePath());
        link(
                folder.resolve("package"),
                Path.of("src/main/web/node_modules/playwright-core").toAbsolutePath());
        link(folder.resolve("node"), onPath("node", null).orElseThrow());
        return folder;
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static Optional<Path> onPath(String name, @org.jspecify.annotations.Nullable String given) {
        var folders = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name));
        return Stream.concat(
                        Stream.ofNullable(given).filter(one -> !one.isEmpty()).map(Path::of), folders)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
