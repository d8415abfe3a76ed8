package org.xingyao.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for accounts; the Chinese stands in messages/people.properties. */
@MessageBundle("people")
public interface PeopleMessages {
    @Message
    String add();

    @Message
    String back();

    @Message
    String create();

    @Message
    String displayName();

    @Message
    String displayNameHint();

    @Message
    String doneLock(String name);

    @Message
    String doneRights(String name);

    @Message
    String doneUnlock(String name);

    @Message
    String edit();

    @Message
    String everywhere();

    @Message
    String intro();

    @Message
    String lastSeen();

    @Message
    String list();

    @Message
    String lock();

    @Message
    String lockHint();

    @Message
    String lockTitle();

    @Message
    String locked();

    @Message
    String mustChange();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String never();

    @Message
    String noColumns();

    @Message
    String onlySome();

    @Message
    String open();

    @Message
    String password();

    @Message
    String passwordHint();

    @Message
    String reset();

    @Message
    String rights();

    @Message
    String roles();

    @Message
    String rolesHint();

    @Message
    String saveRights();

    @Message
    String scope();

    @Message
    String secret(String name);

    @Message
    String secretHint();

    @Message
    String self();

    @Message
    String someHint();

    @Message
    String state();

    @Message
    String unlock();

    @Message
    String unlockHint();

    @Message
    String unlockTitle();

    @Message
    String doneTwoStep(String name);

    @Message
    String twoStep();

    @Message
    String twoStepEnd();

    @Message
    String twoStepHint();

    @Message
    String twoStepOff();

    @Message
    String twoStepSelf();
}
