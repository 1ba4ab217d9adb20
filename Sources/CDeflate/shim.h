#pragma once

// libdeflate (MIT): whole-buffer deflate, inflate and CRC-32. Everything we call is a plain function, so no doors are needed.
#include <libdeflate.h>
