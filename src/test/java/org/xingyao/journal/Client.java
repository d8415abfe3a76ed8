package org.xingyao.journal;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xingyao.testsupport.FormBrowser;
import org.xingyao.testsupport.Pictures;

/** Somebody who does one thing after another on articles of their own, until something is not answered. */
final class Client implements Runnable {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final List<String> STARS = List.of("yiye-xingye", "zhibu-guoying", "chanye-xingwang");
    private static final int SERVER_ERROR = 500;

    private final Site site;
    private final FormBrowser chief;
    private final Journal journal;
    private final Random random;
    private final List<Entry> mine = new ArrayList<>();

    Client(Site site, FormBrowser chief, Journal journal, Random random) {
        this.site = site;
        this.chief = chief;
        this.journal = journal;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            boolean goesOn = true;
            while (goesOn && !journal.isClosing()) goesOn = next();
        } catch (IOException e) {
            journal.counts().trouble("连接断开");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false when it was not answered, or not as it must be */
    private boolean next() throws IOException, InterruptedException {
        int dice = random.nextInt(100);
        if (dice < 10) return upload();
        var live = mine.stream().filter(one -> one.acknowledged().isLive()).toList();
        if (live.isEmpty() || dice < 40) return publish();
        var entry = live.get(random.nextInt(live.size()));
        if (dice < 65) return edit(entry);
        if (dice < 80) return file(entry);
        boolean isPlanned = entry.acknowledged().plans() > 0;
        if (dice < 88) return isPlanned ? publishAgain(entry) : plan(entry);
        return isPlanned || dice < 94 ? publishAgain(entry) : withdraw(entry);
    }

    private boolean publish() throws IOException, InterruptedException {
        var entry = journal.newEntry();
        mine.add(entry);
        var mark = journal.mark();
        entry.begin(Deed.PUBLISH, State.published(mark));
        return settle(
                entry,
                site.send(
                        "POST",
                        "/api/v1/articles?publish=true",
                        "",
                        Map.of("slug", entry.slug(), "title", "考验 " + mark, "body", body(mark))));
    }

    private boolean publishAgain(Entry entry) throws IOException, InterruptedException {
        entry.begin(Deed.PUBLISH, entry.acknowledged().publishedAgain());
        return settle(entry, site.send("POST", path(entry) + "/publish", "", Map.of()));
    }

    private boolean edit(Entry entry) throws IOException, InterruptedException {
        var read = site.asDesk(path(entry) + "?copy=working");
        if (read.statusCode() != 200) return unanswered(read);
        var mark = journal.mark();
        entry.begin(Deed.EDIT, entry.acknowledged().edited(mark));
        var tag = read.headers().firstValue("ETag").orElseThrow();
        return settle(entry, site.send("PUT", path(entry), tag, Map.of("title", "考验 " + mark, "body", body(mark))));
    }

    private boolean file(Entry entry) throws IOException, InterruptedException {
        var star = STARS.get(random.nextInt(STARS.size()));
        entry.begin(Deed.FILE, entry.acknowledged().filed(star));
        return settle(entry, site.send("PUT", path(entry) + "/filing", "", Map.of("star", List.of(star))));
    }

    private boolean withdraw(Entry entry) throws IOException, InterruptedException {
        entry.begin(Deed.WITHDRAW, entry.acknowledged().withdrawn());
        return settle(entry, site.send("POST", path(entry) + "/withdraw", "", Map.of("reason", "考验撤稿")));
    }

    private boolean plan(Entry entry) throws IOException, InterruptedException {
        entry.begin(Deed.PLAN, entry.acknowledged().planned());
        var at = TYPED.format(LocalDateTime.now(HERE).plusDays(200));
        var answer = chief.answer(
                site.address(),
                "/desk/articles/" + entry.slug() + "/plans",
                "form.fields",
                Map.of("kind", "withdraw", "at", at, "reason", "考验定时"));
        return settle(entry, answer);
    }

    private boolean upload() throws IOException, InterruptedException {
        var answer = chief.upload(site.address(), "/desk/media", Pictures.png(128, 96, random.nextLong()));
        if (answer.statusCode() != 201) {
            journal.counts().unanswered(Deed.UPLOAD, false);
            return unanswered(answer);
        }
        journal.uploaded(Site.json(answer).path("file").asText());
        return true;
    }

    private boolean settle(Entry entry, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 400) return unanswered(answer);
        journal.counts().acknowledged(entry.deed());
        entry.acknowledge();
        return true;
    }

    private boolean unanswered(HttpResponse<String> answer) {
        journal.counts().trouble(Integer.toString(answer.statusCode()));
        // The database may be gone; that the client has asked for nonsense is a fault of whoever wrote this.
        if (answer.statusCode() < SERVER_ERROR)
            journal.problem(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        return false;
    }

    private static String path(Entry entry) {
        return "/api/v1/articles/" + entry.slug();
    }

    static String body(String mark) {
        return "经得起考验的一段 " + mark + " 。";
    }
}
