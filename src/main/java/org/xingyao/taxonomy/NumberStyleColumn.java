package org.xingyao.taxonomy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a number style by its id. An outer join asks for null too. */
@Converter(autoApply = true)
class NumberStyleColumn implements AttributeConverter<@Nullable NumberStyle, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NumberStyle style) {
        return style == null ? null : style.id();
    }

    @Override
    public @Nullable NumberStyle convertToEntityAttribute(@Nullable String id) {
        return id == null ? null : NumberStyle.of(id).orElseThrow();
    }
}
