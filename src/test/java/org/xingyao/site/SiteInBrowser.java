package org.xingyao.site;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.Browser;
import org.xingyao.testsupport.ReadyData;

/** The public pages in a real browser, served by the packaged application with the project's own content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SiteInBrowser {
    Browser browser;
    String address;
    private AppProcess app;

    @BeforeAll
    void start() throws Exception {
        browser = Browser.open();
        app = AppProcess.serving(
                AppProcess.Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath()), ReadyData.copy());
        address = app.address();
    }

    @AfterAll
    void stop() throws Exception {
        if (app != null) app.close();
        if (browser != null) browser.close();
    }

    /** What the page complains of from now on, and what it asks of other hosts. */
    List<String> listen(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) complaints.add(page.url() + " " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) complaints.add(request.url());
        });
        return complaints;
    }
}
