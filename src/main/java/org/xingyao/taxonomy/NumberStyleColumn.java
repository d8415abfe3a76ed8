package org.xingyao.taxonomy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a number style by its id. */
@Converter(autoApply = true)
class NumberStyleColumn implements AttributeConverter<NumberStyle, String> {
    @Override
    public String convertToDatabaseColumn(NumberStyle style) {
        return style.id();
    }

    @Override
    public NumberStyle convertToEntityAttribute(String id) {
        return NumberStyle.of(id).orElseThrow();
    }
}
