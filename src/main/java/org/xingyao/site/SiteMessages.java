package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public pages; the Chinese stands in messages/site.properties. */
@MessageBundle("site")
public interface SiteMessages {
    @Message
    String about();

    @Message
    String all();

    @Message
    String allAnswers();

    @Message
    String answerBodies();

    @Message
    String answers();

    @Message
    String answersDescription();

    @Message
    String answersNone();

    @Message
    String answersNoneSo();

    @Message
    String archive();

    @Message
    String archiveDescription();

    @Message
    String archiveLead();

    @Message
    String archiveOf(String month);

    @Message
    String askTitle();

    @Message
    String audience();

    @Message
    String backHome();

    @Message
    String bottomLine();

    @Message
    String column();

    @Message
    String columnDescription(String name);

    @Message
    String corrections();

    @Message
    String correctionsDescription();

    @Message
    String correctionsNone();

    @Message
    String documents();

    @Message
    String filedUnder();

    @Message
    String firstPage();

    @Message
    String footNavigation();

    @Message
    String forExample();

    @Message
    String formerlyOf();

    @Message
    String home();

    @Message
    String homeDescription();

    @Message
    String inThisSeries();

    @Message
    String inside();

    @Message
    String kind();

    @Message
    String lead();

    @Message
    String month(int month);

    @Message
    String narrow();

    @Message
    String navigation();

    @Message
    String newest();

    @Message
    String newsLicence();

    @Message
    String next();

    @Message
    String nextPage();

    @Message
    String noArticles();

    @Message
    String notHere();

    @Message
    String older();

    @Message
    String onTop();

    @Message
    String organisation();

    @Message
    String organisations();

    @Message
    String organiser();

    @Message
    String otherStars();

    @Message
    String partOf();

    @Message
    String policies();

    @Message
    String previous();

    @Message
    String previousPage();

    @Message
    String region();

    @Message
    String regionDescription(String name);

    @Message
    String regionMap();

    @Message
    String regions();

    @Message
    String related();

    @Message
    String reportPhone();

    @Message
    String search();

    @Message
    String searchDescription();

    @Message
    String searchFor(String text);

    @Message
    String searchHint();

    @Message
    String searchLabel();

    @Message
    String series();

    @Message
    String seriesArticles();

    @Message
    String seriesDescription(String name);

    @Message
    String seriesNumber();

    @Message
    String show();

    @Message
    String showAll();

    @Message
    String skip();

    @Message
    String standardKind();

    @Message
    String standards();

    @Message
    String standardsNone();

    @Message
    String star();

    @Message
    String starDescription(String name);

    @Message
    String stars();

    @Message
    String stories();

    @Message
    String subscribe();

    @Message
    String suggestions();

    @Message
    String taskKind();

    @Message
    String to();

    @Message
    String topStory();

    @Message
    String topics();

    @Message
    String tracks();

    @Message
    String wholeArticle();

    @Message
    String year(String year);

    @Message
    String yearLabel();
}
