package org.xingyao.media;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a crop by its id. */
@Converter(autoApply = true)
class CropColumn implements AttributeConverter<Crop, String> {
    @Override
    public String convertToDatabaseColumn(Crop crop) {
        return crop.id();
    }

    @Override
    public Crop convertToEntityAttribute(String id) {
        return Crop.of(id).orElseThrow();
    }
}
