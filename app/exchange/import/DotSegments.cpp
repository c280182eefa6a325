// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/DotSegments.h"

#include "campaign/request/UrlSyntax.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace hookbench {

void removeDotSegments(std::string& url)
{
    const ByteRange range = UrlParts::of(url).path;
    const std::string_view path = std::string_view(url).substr(range.begin, range.size());
    std::vector<std::string_view> kept;
    bool isDot = false;
    for (std::size_t begin = 1; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view segment = path.substr(begin, end - begin);
        isDot = segment == "." || segment == "..";
        if (!isDot)
            kept.push_back(segment);
        else if (segment == ".." && !kept.empty())
            kept.pop_back();
        begin = end + 1;
    }
    if (path.empty())
        return;
    std::string shorter;
    for (const std::string_view segment : kept)
        shorter.append("/").append(segment);
    if (isDot || shorter.empty())
        shorter += '/';
    url.replace(range.begin, range.size(), shorter);
}

} // namespace hookbench
