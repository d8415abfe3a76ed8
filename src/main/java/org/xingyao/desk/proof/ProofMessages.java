package org.xingyao.desk.proof;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the proofreader's pages; the Chinese stands in messages/proof.properties. */
@MessageBundle("proof")
public interface ProofMessages {
    @Message
    String action();

    @Message
    String addTerm();

    @Message
    String all();

    @Message
    String allColumns();

    @Message
    String allLevels();

    @Message
    String allRules();

    @Message
    String archive();

    @Message
    String archiveIntro();

    @Message
    String articles();

    @Message
    String basis();

    @Message
    String blockers();

    @Message
    String builtIn();

    @Message
    String builtInIntro();

    @Message
    String byColumn();

    @Message
    String characters();

    @Message
    String column();

    @Message
    String columnChoice();

    @Message
    String contexts();

    @Message
    String contextsHint();

    @Message
    String edit();

    @Message
    String editTerm();

    @Message
    String find();

    @Message
    String first();

    @Message
    String found();

    @Message
    String heed();

    @Message
    String heeded();

    @Message
    String hints();

    @Message
    String ignore();

    @Message
    String ignored();

    @Message
    String ignoredBy(String who, String when);

    @Message
    String ignoredCount(int count);

    @Message
    String ignoredNow();

    @Message
    String instead();

    @Message
    String insteadHint();

    @Message
    String kind();

    @Message
    String kinds();

    @Message
    String level();

    @Message
    String list();

    @Message
    String mute();

    @Message
    String muted(String word);

    @Message
    String mutedBy(String who);

    @Message
    String next();

    @Message
    String noArticles();

    @Message
    String noColumn();

    @Message
    String noFindings();

    @Message
    String noTerms();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String openIn();

    @Message
    String own();

    @Message
    String ownIntro();

    @Message
    String perTenThousand();

    @Message
    String piece();

    @Message
    String previous();

    @Message
    String proofreading();

    @Message
    String rate();

    @Message
    String rateErrors();

    @Message
    String rateHint(String blockers, String errors, int characters);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String reasons();

    @Message
    String refresh();

    @Message
    String restFindings(int count);

    @Message
    String restore();

    @Message
    String restored(String word);

    @Message
    String retire();

    @Message
    String retired(String word);

    @Message
    String retiredOnes();

    @Message
    String rule();

    @Message
    String save();

    @Message
    String saved(String word);

    @Message
    String scanDone(long version, String when);

    @Message
    String scanGoingOn(long version, int done, int total);

    @Message
    String scanNone();

    @Message
    String show();

    @Message
    String suggestion();

    @Message
    String term();

    @Message
    String terms();

    @Message
    String termsVersion(long version);

    @Message
    String title(String headline);

    @Message
    String unmute();

    @Message
    String unmuted(String word);

    @Message
    String untitled();

    @Message
    String used();

    @Message
    String warnings();

    @Message
    String when();

    @Message
    String write();

    @Message
    String wrong();

    @Message
    String wrongHint();
}
