// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ordinary_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace passerelle
{

void giveLargeMemoryBack()
{
#ifdef __GLIBC__
    // Left to itself the library raises this bound to the largest piece that was ever freed, and keeps twice
    // as much for each thread: four times the size of a file of 21 MB.
    mallopt(M_MMAP_THRESHOLD, 2 << 20);
#endif
}

} // namespace passerelle
