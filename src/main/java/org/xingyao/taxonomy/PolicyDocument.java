package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public document 政策文件 that answers rest on. */
@Entity
public class PolicyDocument extends PanacheEntity {
    @Column
    public String slug;

    @Column
    public String title;

    /** 发文字号, 豫办〔2022〕13号; empty when not known. */
    @Column
    public String number = "";

    @Column
    public @Nullable LocalDate issuedOn;

    @Column
    public @Nullable LocalDate publishedOn;

    @Column
    public String topicClass = "";

    /** valid, amended, expired, repealed or unknown. */
    @Column
    public String validity = "unknown";

    @Column
    public String url = "";

    @Column(name = "abstract")
    public String summary = "";

    /** Its text, a paragraph on each line; empty when it is not here. */
    @Column
    public String body = "";

    /** The document itself: the name of a PDF in the media store. */
    @Column
    public @Nullable String file;

    @Column
    public @Nullable Long fileBytes;

    @ManyToMany
    @JoinTable(
            name = "policy_document_issuer",
            joinColumns = @JoinColumn(name = "document_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    public List<Organisation> issuers = new ArrayList<>();

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;
}
