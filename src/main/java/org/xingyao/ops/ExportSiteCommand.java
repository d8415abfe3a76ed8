package org.xingyao.ops;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The work {@code export-site} takes the folder's full name: whoever owns the data is on this machine and writes there itself. */
@Command(
        name = "export-site",
        description = "把整个公开站点写成文件，任何网页服务器都能发布；再次执行只更新有变化的页面，撤下的稿件随之删除。",
        mixinStandardHelpOptions = true)
final class ExportSiteCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "DIR", description = "写到的目录，没有则新建；要么是空的，要么是以前导出的。")
    private Path target = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        String folder = target.toAbsolutePath().normalize().toString();
        return new Errands(installation, asked()).run(Errand.of(ExportSiteWork.NAME, folder));
    }

    /** Where nobody serves, the site is asked on a port that nobody else knows; its links still say the usual address. */
    private static Map<String, String> asked() {
        Map<String, String> all = new HashMap<>(Map.of(
                "quarkus.http.host-enabled", "true", "quarkus.http.host", "127.0.0.1", "quarkus.http.port", "0"));
        if (System.getenv("XINGYAO_SITE_ADDRESS") == null) all.put("xingyao.site.address", "http://127.0.0.1:8080");
        return all;
    }
}
