package org.xingyao.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public pages; the Chinese stands in messages/site.properties. */
@MessageBundle("site")
public interface SiteMessages {
    @Message
    String achieved();

    @Message
    String backHome();

    @Message
    String bottomLine();

    @Message
    String failed();

    @Message
    String failedText();

    @Message
    String filedUnder();

    @Message
    String firstPage();

    @Message
    String onTop();

    @Message
    String topStory();

    @Message
    String formerlyOf();

    @Message
    String gone();

    @Message
    String goneText();

    @Message
    String home();

    @Message
    String inThisSeries();

    @Message
    String inside();

    @Message
    String lead();

    @Message
    String navigation();

    @Message
    String newest();

    @Message
    String next();

    @Message
    String noArticles();

    @Message
    String notFound();

    @Message
    String notFoundHint();

    @Message
    String notFoundText();

    @Message
    String older();

    @Message
    String organisations();

    @Message
    String partOf();

    @Message
    String planned();

    @Message
    String previous();

    @Message
    String region();

    @Message
    String regions();

    @Message
    String series();

    @Message
    String seriesArticles();

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
    String stars();

    @Message
    String stories();

    @Message
    String taskKind();

    @Message
    String topics();

    @Message
    String tracks();

    @Message
    String unlisted();

    @Message
    String goneReason(String reason);

    @Message
    String failedId(String id);

    @Message
    String targetYear(int year, String track);

    @Message
    String refused();

    @Message
    String refusedText();

    @Message
    String homeDescription();

    @Message
    String columnDescription(String name);

    @Message
    String seriesDescription(String name);

    @Message
    String starDescription(String name);

    @Message
    String regionDescription(String name);

    @Message
    String search();

    @Message
    String searchLabel();

    @Message
    String kind();

    @Message
    String column();

    @Message
    String yearLabel();

    @Message
    String narrow();

    @Message
    String remove();

    @Message
    String results();

    @Message
    String nothingFound();

    @Message
    String nothingHint();

    @Message
    String meant();

    @Message
    String meantShown();

    @Message
    String searchExactly(String text);

    @Message
    String suggestions();

    @Message
    String notReady();

    @Message
    String stillBuilding();

    @Message
    String pinned();

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String searchFor(String text);

    @Message
    String found(int total);

    @Message
    String year(String year);

    @Message
    String answerTitle();

    @Message
    String answerFrom();

    @Message
    String answerMore();

    @Message
    String noAnswer();

    @Message
    String noAnswerHint();

    @Message
    String understood();

    @Message
    String onlyThis();

    @Message
    String ignoreThis();

    @Message
    String organisation();

    @Message
    String seriesNumber();

    @Message
    String answerBody(String name);

    @Message
    String answerOld(int year);

    @Message
    String policies();

    @Message
    String policiesDescription();

    @Message
    String policiesNone();

    @Message
    String policyNumber();

    @Message
    String policyIssuers();

    @Message
    String policyTopicClass();

    @Message
    String policyIssuedOn();

    @Message
    String policyPublishedOn();

    @Message
    String policyValidity();

    @Message
    String policySource();

    @Message
    String policyFile();

    @Message
    String policyDownload(String size);

    @Message
    String policyNoText();

    @Message
    String policyNotKnown();

    @Message
    String policyAnswers();

    @Message
    String policyValid();

    @Message
    String policyAmended();

    @Message
    String policyExpired();

    @Message
    String policyRepealed();

    @Message
    String policyUnknown();

    @Message
    String newsLicence();

    @Message
    String organiser();

    @Message
    String reportPhone();
}
