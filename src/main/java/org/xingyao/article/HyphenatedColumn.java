package org.xingyao.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Stores an enum by its name in lower case with hyphens: FIRST_REVIEW as first-review. */
abstract class HyphenatedColumn<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    HyphenatedColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E convertToEntityAttribute(String stored) {
        return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Converter(autoApply = true)
    static class OfStage extends HyphenatedColumn<Stage> {
        OfStage() {
            super(Stage.class);
        }
    }

    @Converter(autoApply = true)
    static class OfPublicState extends HyphenatedColumn<PublicState> {
        OfPublicState() {
            super(PublicState.class);
        }
    }

    @Converter(autoApply = true)
    static class OfKind extends HyphenatedColumn<Kind> {
        OfKind() {
            super(Kind.class);
        }
    }
}
