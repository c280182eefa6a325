// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Dice.h"

#include <string>
#include <string_view>

/// Random data for templates, as JSON text. Every name of rootNames() is there, mostly with the kind of value that it
/// stands for and now and then with another.
class DataMaker {
public:
    explicit DataMaker(Dice& dice)
        : m_dice(dice)
    {
    }

    std::string make();

    static std::span<const std::string_view> rootNames();
    /// Of the maps in the data.
    static std::span<const std::string_view> keys();

private:
    std::string valueFor(char kind);
    std::string anyValue(int depth);
    std::string list(int depth);
    std::string map(int depth);
    std::string records();
    std::string text();

    Dice& m_dice;
};
