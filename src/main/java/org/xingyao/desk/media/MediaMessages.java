package org.xingyao.desk.media;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the photo library; the Chinese stands in messages/media.properties. */
@MessageBundle("media")
public interface MediaMessages {
    @Message
    String addHint();

    @Message
    String addTitle();

    @Message
    String added();

    @Message
    String addedBy();

    @Message
    String all();

    @Message
    String alt();

    @Message
    String altHint();

    @Message
    String backToLibrary();

    @Message
    String caption();

    @Message
    String captionHint();

    @Message
    String chooseFile();

    @Message
    String credit();

    @Message
    String creditHint();

    @Message
    String crops();

    @Message
    String delete();

    @Message
    String deleteHint();

    @Message
    String done();

    @Message
    String failed();

    @Message
    String find();

    @Message
    String focusHint();

    @Message
    String focusTitle();

    @Message
    String focusTyped();

    @Message
    String focusX();

    @Message
    String focusY();

    @Message
    String hiddenUses(int number);

    @Message
    String imported();

    @Message
    String incomplete();

    @Message
    String newest();

    @Message
    String next();

    @Message
    String noPhotos();

    @Message
    String noPhotosFound();

    @Message
    String noUses();

    @Message
    String onlyUndescribed();

    @Message
    String photo();

    @Message
    String refused();

    @Message
    String save();

    @Message
    String search();

    @Message
    String taken(int number);

    @Message
    String takenOne();

    @Message
    String title();

    @Message
    String tooLarge();

    @Message
    String undescribed();

    @Message
    String unfinished();

    @Message
    String upload();

    @Message
    String uploading();

    @Message
    String usedDiscarded();

    @Message
    String usedDraft();

    @Message
    String usedEarlier();

    @Message
    String usedLive();

    @Message
    String usedUnderway();

    @Message
    String uses();
}
