package org.xingyao.desk.taxonomy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the lists and forms of the taxonomy; the Chinese stands in messages/taxonomy.properties. */
@MessageBundle("taxonomy")
public interface TaxonomyMessages {
    @Message
    String active();

    @Message
    String add(String kind);

    @Message
    String aliasFormer();

    @Message
    String aliasGeneric();

    @Message
    String aliasMisspelt();

    @Message
    String aliasShort();

    @Message
    String aliases();

    @Message
    String aliasesHint();

    @Message
    String change(String kind);

    @Message
    String columnNameHint();

    @Message
    String columnVisible();

    @Message
    String columns();

    @Message
    String columnsIntro();

    @Message
    String description();

    @Message
    String edit();

    @Message
    String find();

    @Message
    String finished();

    @Message
    String goesOn();

    @Message
    String hidden();

    @Message
    String inactive();

    @Message
    String kind();

    @Message
    String kindCompany();

    @Message
    String kindGovernment();

    @Message
    String kindInstitution();

    @Message
    String kindJudicial();

    @Message
    String kindMass();

    @Message
    String kindParty();

    @Message
    String kindTownship();

    @Message
    String kindVillage();

    @Message
    String level();

    @Message
    String levelCity();

    @Message
    String levelCounty();

    @Message
    String levelProvince();

    @Message
    String levelTownship();

    @Message
    String levelVillage();

    @Message
    String list();

    @Message
    String maybeEmpty();

    @Message
    String name();

    @Message
    String nextPage();

    @Message
    String noRows();

    @Message
    String numberStyle();

    @Message
    String order();

    @Message
    String orderHint();

    @Message
    String organisationHint();

    @Message
    String organisationNameHint();

    @Message
    String organisations();

    @Message
    String organisationsIntro();

    @Message
    String organiser();

    @Message
    String over(String day);

    @Message
    String personActive();

    @Message
    String personName();

    @Message
    String personNameHint();

    @Message
    String persons();

    @Message
    String personsIntro();

    @Message
    String planned();

    @Message
    String previousPage();

    @Message
    String region();

    @Message
    String regionHint();

    @Message
    String roleCorrespondent();

    @Message
    String roleEditor();

    @Message
    String roleInterviewee();

    @Message
    String rolePhotographer();

    @Message
    String roleReporter();

    @Message
    String roles();

    @Message
    String save();

    @Message
    String saved(String kind, String name);

    @Message
    String search();

    @Message
    String series();

    @Message
    String seriesFinished();

    @Message
    String seriesIntro();

    @Message
    String shortName();

    @Message
    String slug();

    @Message
    String slugHint();

    @Message
    String state();

    @Message
    String successor();

    @Message
    String title();

    @Message
    String type();

    @Message
    String typeFeatures();

    @Message
    String typeNews();

    @Message
    String typeNotices();

    @Message
    String typePolicies();

    @Message
    String typeQa();

    @Message
    String typeWithLimit(String type, String limit);

    @Message
    String validFrom();

    @Message
    String validTo();

    @Message
    String visible();

    @Message
    String works();

    @Message
    String year();

    @Message
    String reviews();

    @Message
    String reviewsThree();

    @Message
    String reviewsTwo();

    @Message
    String reviewsOne();

    @Message
    String proofs();

    @Message
    String proofsThree();

    @Message
    String proofsTwo();

    @Message
    String proofsOne();

    @Message
    String proofsNone();

    @Message
    String topics();

    @Message
    String topicsIntro();

    @Message
    String slugChangeHint();

    @Message
    String personAliasesHint();

    @Message
    String topicAliasesHint();

    @Message
    String uses();

    @Message
    String deleted(String name);

    @Message
    String retiredNotice();
}
