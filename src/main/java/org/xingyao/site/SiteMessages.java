package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public pages; the Chinese stands in messages/site.properties. */
@MessageBundle("site")
public interface SiteMessages {
    @Message
    String achieved();

    @Message
    String achievedShort();

    @Message
    String all();

    @Message
    String answerBodies();

    @Message
    String answerBody(String name);

    @Message
    String answerFrom();

    @Message
    String answerMore();

    @Message
    String answerOld(int year);

    @Message
    String answerTitle();

    @Message
    String answers();

    @Message
    String answersDescription();

    @Message
    String answersNone();

    @Message
    String answersNoneSo();

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
    String failed();

    @Message
    String failedId(String id);

    @Message
    String failedText();

    @Message
    String filedUnder();

    @Message
    String firstPage();

    @Message
    String formerlyOf();

    @Message
    String found(int total);

    @Message
    String gone();

    @Message
    String goneReason(String reason);

    @Message
    String goneText();

    @Message
    String home();

    @Message
    String homeDescription();

    @Message
    String ignoreThis();

    @Message
    String inThisSeries();

    @Message
    String inside();

    @Message
    String kind();

    @Message
    String lead();

    @Message
    String meant();

    @Message
    String meantShown();

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
    String noAnswer();

    @Message
    String noAnswerHint();

    @Message
    String noArticles();

    @Message
    String notFound();

    @Message
    String notFoundHint();

    @Message
    String notFoundText();

    @Message
    String notHere();

    @Message
    String notReady();

    @Message
    String nothingFound();

    @Message
    String nothingHint();

    @Message
    String older();

    @Message
    String onTop();

    @Message
    String onlyThis();

    @Message
    String organisation();

    @Message
    String organisations();

    @Message
    String organiser();

    @Message
    String partOf();

    @Message
    String pinned();

    @Message
    String planned();

    @Message
    String plannedShort();

    @Message
    String policies();

    @Message
    String policiesDescription();

    @Message
    String policiesNone();

    @Message
    String policyAmended();

    @Message
    String policyAnswers();

    @Message
    String policyDownload(String size);

    @Message
    String policyExpired();

    @Message
    String policyFile();

    @Message
    String policyIssuedOn();

    @Message
    String policyIssuers();

    @Message
    String policyNoText();

    @Message
    String policyNotKnown();

    @Message
    String policyNumber();

    @Message
    String policyPublishedOn();

    @Message
    String policyRepealed();

    @Message
    String policySource();

    @Message
    String policyTopicClass();

    @Message
    String policyUnknown();

    @Message
    String policyValid();

    @Message
    String policyValidity();

    @Message
    String previous();

    @Message
    String previousPage();

    @Message
    String refused();

    @Message
    String refusedText();

    @Message
    String region();

    @Message
    String regionChart(int year, String region);

    @Message
    String regionDescription(String name);

    @Message
    String regionTargets(int year);

    @Message
    String regions();

    @Message
    String remove();

    @Message
    String reportPhone();

    @Message
    String results();

    @Message
    String search();

    @Message
    String searchExactly(String text);

    @Message
    String searchFor(String text);

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
    String source();

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
    String stillBuilding();

    @Message
    String stories();

    @Message
    String suggestions();

    @Message
    String targetChart(int year, String track, String star);

    @Message
    String targetYear(int year, String track);

    @Message
    String targets();

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
    String understood();

    @Message
    String unlisted();

    @Message
    String wholeArticle();

    @Message
    String year(String year);

    @Message
    String yearLabel();
}
