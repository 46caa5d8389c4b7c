#!/usr/bin/env bash
# Nine small reference clips into ref/, made by the generators of ffmpeg: no video has to be downloaded.
# They are for trying `seedgate extract` out. A model that was trained on them knows nothing of real video.
set -eu
cd "${1:-$(dirname "$0")}"
ffmpeg=${SEEDGATE_FFMPEG:-ffmpeg}
mkdir -p ref

# clip NAME GENERATOR: one second of 320x180 at 25 frames a second, raw
clip() {
  "$ffmpeg" -v error -nostdin -y -f lavfi -i "$2,trim=duration=1,setpts=PTS-STARTPTS" -r 25 -pix_fmt yuv420p -f rawvideo "ref/$1.yuv"
}

size=size=320x180:rate=25
clip bars "testsrc2=$size"
clip gradients "gradients=$size:seed=7:speed=0.02"
clip julia "mandelbrot=$size:start_scale=0.02:end_scale=0.005:end_pts=50"
clip life "life=$size:seed=3:mold=10:ratio=0.2:death_color=#303030:life_color=#d0d0d0,gblur=sigma=1.2"
clip mandelbrot "mandelbrot=$size:start_scale=2:end_scale=1"
clip noise "testsrc2=$size,noise=alls=24:all_seed=5:allf=t"
clip sweep "testsrc=$size,rotate=PI/12*t:ow=320:oh=180"
clip triangles "sierpinski=$size:seed=11:type=triangle,gblur=sigma=0.8"
clip zoom "mandelbrot=$size:start_scale=0.5:end_scale=0.1:end_pts=30,hue=s=0.4"
