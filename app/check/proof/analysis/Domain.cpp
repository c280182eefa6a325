// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Domain.h"

#include "check/proof/language/Pattern.h"
#include "json/Reader.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

Domain::Domain(const liquid::Program& program, const FieldTree& fields)
    : m_program(program.tables())
    , m_fields(fields)
    , m_isRuby(program.dialect().errors.printsInline)
    , m_alphabet(program.source())
    , m_languages(m_alphabet)
    , m_edits(m_languages)
    , m_dateText(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}"))
{
}

PathIndex Domain::root(std::string_view name)
{
    return child(noIndex, DataPlace::Kind::Root, name);
}

PathIndex Domain::child(PathIndex parent, DataPlace::Kind kind, std::string_view key)
{
    const auto [found, isNew] =
        m_children.try_emplace({parent, kind, std::string(key)}, static_cast<PathIndex>(m_places.size()));
    if (!isNew)
        return found->second;
    using Kind = DataPlace::Kind;
    DataPlace place{kind, parent, std::string(key), noField};
    const FieldIndex around = parent == noIndex ? noField : m_places[parent].field;
    if (kind == Kind::Root || (kind == Kind::Key && around != noField))
        place.field = m_fields.child(around, key);
    else if (kind != Kind::Size && kind != Kind::Key && around != noField)
        place.field = m_fields[around].elements;
    m_places.push_back(std::move(place));
    return found->second;
}

AbstractValue Domain::anyProperty()
{
    AbstractValue value = ofKind(propertyKinds);
    value.decimal = {-std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    // Ruby calculates with all digits, so it matters how many there can be.
    const double bound = std::pow(10.0, static_cast<double>(mostIntegerDigits));
    if (m_isRuby)
        value.integer = {-bound, bound};
    value.text = m_languages.plain();
    return value;
}

AbstractValue Domain::byContract(PathIndex path)
{
    const auto known = m_contracts.find(path);
    if (known != m_contracts.end())
        return known->second;
    const DataPlace& place = m_places[path];
    AbstractValue value = anyProperty();
    const bool isElement = place.kind != DataPlace::Kind::Root && place.kind != DataPlace::Kind::Key;
    if (place.kind == DataPlace::Kind::Size) {
        value = integerValue(0, mostCounted);
    } else if (place.field != noField) {
        const Field& field = m_fields[place.field];
        value = field.isRootObject ? ofKind(MapKind) : byType(field);
        if (!field.isAlwaysThere && !isElement)
            value.kinds |= NilKind;
    }
    // By default a list has no element that is missing.
    if (isElement)
        value = restricted(std::move(value), static_cast<std::uint16_t>(~NilKind));
    value.path = path;
    m_contracts.emplace(path, value);
    return value;
}

AbstractValue Domain::byType(const Field& field)
{
    AbstractValue value = restricted(anyProperty(), static_cast<std::uint16_t>(~NilKind));
    if (!field.contract.oneOf.empty())
        value = ofChoices(field);
    switch (field.contract.type) {
    case FieldType::Any:
        break;
    case FieldType::String:
    case FieldType::Date:
        value = restricted(std::move(value), TextKind);
        break;
    case FieldType::Number:
        value = restricted(std::move(value), numberKinds);
        break;
    case FieldType::Integer:
        value = restricted(std::move(value), IntegerKind);
        break;
    case FieldType::Boolean:
        value = restricted(std::move(value), booleanKinds);
        break;
    case FieldType::List:
        value = restricted(std::move(value), ListKind);
        break;
    case FieldType::Object:
        value = restricted(std::move(value), MapKind);
        break;
    }
    // What has to have something in it is an object.
    const bool isObject = std::ranges::any_of(field.children,
        [this](FieldIndex child) { return m_fields[child].isAlwaysThere && m_fields[child].name != "*"; });
    if (isObject)
        value = restricted(std::move(value), MapKind);
    if (field.contract.type == FieldType::Date)
        value.text = m_languages.intersect(value.text, m_dateText);
    if (!field.contract.pattern.empty()) {
        value = restricted(std::move(value), TextKind);
        const auto texts = languageOfPattern(m_languages, field.contract.pattern);
        value.text = texts ? m_languages.intersect(value.text, *texts) : value.text;
    }
    if (value.may(TextKind) && m_languages.isNone(value.text))
        value = restricted(std::move(value), static_cast<std::uint16_t>(~TextKind));
    // The plain contract for a list says that it holds texts.
    if (field.contract.type == FieldType::List && !m_fields.hasElementContract(field)) {
        auto shape = std::make_shared<ListShape>();
        shape->hasElement = true;
        shape->element = textValue(m_languages.plain());
        value.list = std::move(shape);
    }
    return value;
}

AbstractValue Domain::ofChoices(const Field& field)
{
    AbstractValue value;
    for (const json::Value& choice : field.contract.oneOf)
        value = joined(m_languages, value, literal(json::toData(choice).root()));
    return restricted(std::move(value), static_cast<std::uint16_t>(~NilKind));
}

AbstractValue Domain::elementOf(const AbstractValue& list)
{
    if (list.list && !list.list->items.empty()) {
        AbstractValue all;
        for (const AbstractValue& item : list.list->items)
            all = joined(m_languages, all, item);
        return all;
    }
    if (list.list && list.list->hasElement)
        return list.list->element;
    AbstractValue element = list.path != noIndex ? byContract(child(list.path, DataPlace::Kind::Element, "*"))
                                                 : restricted(anyProperty(), static_cast<std::uint16_t>(~NilKind));
    element.path = noIndex;
    return element;
}

AbstractValue Domain::literal(const liquid::Value& value)
{
    using liquid::ValueType;
    switch (value.type()) {
    case ValueType::Nil:
        return nilValue();
    case ValueType::Boolean:
        return booleanValue(value.toBoolean());
    case ValueType::Integer:
        return integerValue(static_cast<double>(value.toInteger()), static_cast<double>(value.toInteger()));
    case ValueType::BigInteger:
        return integerValue(-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity());
    case ValueType::Decimal: {
        AbstractValue decimal = ofKind(DecimalKind);
        decimal.decimal = {value.toDecimal(), value.toDecimal()};
        decimal.mayBeNaN = std::isnan(value.toDecimal());
        return decimal.mayBeNaN ? anyDecimal() : decimal;
    }
    case ValueType::String:
        return textValue(m_languages.text(value.text()));
    case ValueType::List: {
        AbstractValue list = ofKind(ListKind);
        auto shape = std::make_shared<ListShape>();
        shape->least = shape->most = static_cast<std::uint32_t>(value.items().size());
        shape->hasElement = true;
        for (const liquid::Value& item : value.items())
            shape->items.push_back(literal(item));
        list.list = std::move(shape);
        return list;
    }
    case ValueType::Empty:
        return ofKind(EmptyKind);
    case ValueType::Blank:
        return ofKind(BlankKind);
    case ValueType::Range:
        return ofKind(RangeKind);
    case ValueType::Break:
    case ValueType::Continue:
        return ofKind(MarkerKind);
    default:
        return ofKind(MapKind);
    }
}

} // namespace hookbench::proof
