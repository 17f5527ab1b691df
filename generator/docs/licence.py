"""The licence of a package: its name by SPDX, and its text."""

from __future__ import annotations

import re

from ..model import Api, Package
from ..prose import plain

_LICENCES = frozenset(
    "0BSD AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 Artistic-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 CC-BY-4.0 "
    "CC-BY-SA-4.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later ISC "
    "LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-2.0 MS-PL NCSA PostgreSQL Unlicense WTFPL Zlib".split()
)


_MIT = """\
MIT License

Copyright (c) {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""


def licence(text: str) -> str:
    """An SPDX expression that every build backend takes."""
    known = {name.lower(): name for name in _LICENCES}
    plain_name = re.sub(r"[^A-Za-z0-9.-]+", "-", text).strip("-.") or "Unknown"
    return known.get(text.strip().lower()) or f"LicenseRef-{plain_name.removeprefix('LicenseRef-')}"


def text(api: Api, package: Package) -> str:
    """LICENSE: no year, since the same document gives the same bytes."""
    holder = " ".join(plain(package.author or f"The authors of the {api.title}").split())
    name = licence(package.licence)
    if name == "MIT":
        return _MIT.replace("{holder}", holder)
    known = (
        ""
        if name.startswith("LicenseRef-")
        else f"The text of the licence is at https://spdx.org/licenses/{name}.html\n"
    )
    return f"Copyright (c) {holder}\n\nThis software is licensed under {name}.\n{known}"
